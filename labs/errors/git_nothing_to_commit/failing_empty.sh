git init --quiet shop
cd shop
echo '$ git commit -m "First"'
git commit -m "First"
