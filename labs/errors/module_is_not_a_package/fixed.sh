# region fix
mv celery.py celery_notes.py
python worker.py
# endregion fix
