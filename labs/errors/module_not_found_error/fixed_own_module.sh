# region fix
python -m shop.report
# endregion fix
