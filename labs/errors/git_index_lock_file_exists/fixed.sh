git init --quiet shop
cd shop
echo lamp > stock.txt
touch .git/index.lock
# region fix
rm .git/index.lock
git add stock.txt
# endregion fix
git status --short
