source ./environment.sh
# region which
python --version
python -m pip config list
# endregion which
