# region which
python -m pip show redis | head -n 2
# endregion which
