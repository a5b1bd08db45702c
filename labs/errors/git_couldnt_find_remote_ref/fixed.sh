source ./origin.sh
cd mine
# region fix
git pull origin main
# endregion fix
