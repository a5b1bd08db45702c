source ./two_clones.sh
cd mine
git commit --quiet --amend -m "Sell lamps"
# region which
git fetch
git log --oneline --left-right '@{upstream}...HEAD'
# endregion which
