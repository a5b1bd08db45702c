source ./repository.sh
git commit -m "Sell a lamp"
