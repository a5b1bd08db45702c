source ./two_clones.sh
cd mine
git fetch --quiet
# region which
git status --short --branch
git log --oneline --left-right '@{upstream}...HEAD'
# endregion which
