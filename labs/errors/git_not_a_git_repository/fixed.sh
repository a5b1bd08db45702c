mkdir project
# region fix
cd project
git init
git status
# endregion fix
