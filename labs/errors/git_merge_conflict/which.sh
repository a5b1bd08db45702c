source ./both_changed.sh
git merge sale > ../setup.log 2>&1 || true
# region which
git status --short
cat prices.txt
# endregion which
