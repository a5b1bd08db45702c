# No worker runs.
python ask.py 1
