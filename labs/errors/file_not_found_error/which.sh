# region which
pwd
find . -name "rates*"
# endregion which
