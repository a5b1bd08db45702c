echo '"""My first steps with Redis."""' > redis.py
# region which
python -c "import redis; print(redis.__file__)"
# endregion which
