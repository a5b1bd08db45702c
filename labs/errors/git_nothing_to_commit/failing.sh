source ./repository.sh
echo "lamp 11" > stock.txt
set -x
git commit -m "Sell a lamp"
