git init --quiet --bare origin.git
git init --quiet shop
cd shop
git remote add origin ../origin.git
echo lamp > stock.txt
git push -u origin main
