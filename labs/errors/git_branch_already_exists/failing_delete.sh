git init --quiet shop
cd shop
echo lamp > notes.txt
git add .
git commit --quiet -m "First"
git branch payment
git branch -d main
