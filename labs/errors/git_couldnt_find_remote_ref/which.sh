source ./origin.sh
cd mine
# region which
git ls-remote --heads origin
# endregion which
