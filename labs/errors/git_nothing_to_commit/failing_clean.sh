source ./repository.sh
echo '$ git commit -m "Sell a lamp"'
git commit -m "Sell a lamp"
