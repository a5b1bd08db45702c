source ./repository.sh
echo "5" > prices.txt
echo '$ git commit -m "Add prices"'
git commit -m "Add prices"
