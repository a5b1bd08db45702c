# region fix
mv jwt.py make_token.py
python make_token.py
# endregion fix
