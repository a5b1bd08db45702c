source ./two_clones.sh
cd mine
# region fix
git pull --rebase
git config --global pull.rebase true
# endregion fix
