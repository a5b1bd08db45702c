source ./two_clones.sh
cd mine
# region fix
git pull --no-rebase --no-edit
# endregion fix
