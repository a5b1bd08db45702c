git init --quiet --initial-branch master shop
cd shop
echo lamp > stock.txt
git add .
git commit --quiet -m "First"
# region which
git status --short --branch
git log --oneline
# endregion which
