source ./repository.sh
echo "lamp 11" > stock.txt
# region fix
git add stock.txt
git commit -m "Sell a lamp"
# endregion fix
