source ./repository.sh
echo "lamp 11" > stock.txt
echo '$ git commit -m "Sell a lamp"'
git commit -m "Sell a lamp"
