source ./origin.sh
cd mine
# region which
git branch --all
# endregion which
