# region fix
docker context ls --quiet
# endregion fix
