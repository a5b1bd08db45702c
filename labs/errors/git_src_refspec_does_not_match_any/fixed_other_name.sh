git init --quiet --bare origin.git
git init --quiet --initial-branch master shop
cd shop
git remote add origin ../origin.git
echo lamp > stock.txt
git add .
git commit --quiet -m "First"
# region fix
git branch -m main
git push -u origin main
# endregion fix
