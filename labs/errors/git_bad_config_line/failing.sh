git init --quiet shop
cd shop
cp ../config.txt .git/config
git status
