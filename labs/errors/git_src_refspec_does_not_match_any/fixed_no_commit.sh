git init --quiet --bare origin.git
git init --quiet shop
cd shop
git remote add origin ../origin.git
echo lamp > stock.txt
# region fix
git add .
git commit -m "First commit"
git push -u origin main
# endregion fix
