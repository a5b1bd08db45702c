source ./history.sh
cd mine
git checkout --quiet v1
# region fix
git switch -
# endregion fix
