source ./environment.sh
# region fix
pip test
# endregion fix
