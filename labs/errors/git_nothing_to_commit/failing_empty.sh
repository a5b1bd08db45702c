git init --quiet shop
cd shop
git commit -m "First"
