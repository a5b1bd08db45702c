source ./both_changed.sh
git merge sale > ../setup.log 2>&1 || true
# region fix
git merge --abort
git status --short --branch
# endregion fix
