source ./merged.sh
# region fix
git revert --no-edit -m 1 HEAD
# endregion fix
