source ./clone.sh
cd mine
# region fix
git push -u origin HEAD
# endregion fix
git pull
