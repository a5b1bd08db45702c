source ./clone.sh
cd mine
echo table >> stock.txt
git add stock.txt
git commit -m Sell tables
