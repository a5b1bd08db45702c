git init --quiet shop
cd shop
cat ../config_fixed.txt >> .git/config
git status
