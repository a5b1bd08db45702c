git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
git branch -d payment
