python schema.py views
