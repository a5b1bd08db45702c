source ./repositories.sh
# region fix
git -c protocol.file.allow=always submodule add ../shelf
# endregion fix
