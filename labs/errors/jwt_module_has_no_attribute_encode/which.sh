echo '"""My helpers for tokens."""' > jwt.py
# region which
python -c "import jwt; print(jwt.__file__)"
# endregion which
