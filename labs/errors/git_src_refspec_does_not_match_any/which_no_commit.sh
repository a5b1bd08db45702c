git init --quiet shop
cd shop
echo lamp > stock.txt
git status --short --branch
git log --oneline
