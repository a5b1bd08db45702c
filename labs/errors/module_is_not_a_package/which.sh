# region which
python -c "import celery; print(celery.__file__)"
mv celery.py celery_notes.py
python -c "import celery; print(celery.__file__)"
# endregion which
