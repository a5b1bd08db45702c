# region fix
bash start.sh
# endregion fix
