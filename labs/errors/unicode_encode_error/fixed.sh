# region fix
PYTHONUTF8=1 python lamp.py
# endregion fix
