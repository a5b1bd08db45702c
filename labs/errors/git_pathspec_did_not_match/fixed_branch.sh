source ./clone.sh
cd mine
# region fix
git fetch origin
git switch sell-lamps
# endregion fix
