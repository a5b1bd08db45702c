# region fix
python shop/report.py
# endregion fix
