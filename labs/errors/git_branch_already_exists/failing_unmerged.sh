git init --quiet shop
cd shop
echo lamp > notes.txt
git add .
git commit --quiet -m "First"
git branch payment
git switch --quiet payment
git commit --quiet --allow-empty -m "Card"
git switch --quiet main
git branch -d payment
