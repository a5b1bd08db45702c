git init --quiet shop
cd shop
echo lamp > notes.txt
git add .
git config --global commit.gpgsign true
git commit -m "First"
