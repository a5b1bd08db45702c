# region own
echo '"""My helpers for tokens."""' > jwt.py
# endregion own
python sign.py
