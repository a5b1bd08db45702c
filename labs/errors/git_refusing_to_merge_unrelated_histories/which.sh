source ./two_starts.sh
cd shop
# region which
git fetch --quiet origin
git merge-base HEAD origin/main || echo "no common commit"
git log --oneline origin/main
# endregion which
