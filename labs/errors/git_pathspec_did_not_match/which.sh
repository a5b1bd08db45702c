source ./clone.sh
cd mine
# region which
git branch --all
git ls-files
# endregion which
