source ./clone.sh
cd mine
echo table >> stock.txt
git add stock.txt
# region fix
git commit -m "Sell tables"
# endregion fix
