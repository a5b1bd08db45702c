source ./environment.sh
# region fix
python -m unittest --help > help.txt
# endregion fix
