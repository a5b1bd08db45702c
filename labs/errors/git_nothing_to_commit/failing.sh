source ./repository.sh
echo "lamp 11" > stock.txt
git commit -m "Sell a lamp"
