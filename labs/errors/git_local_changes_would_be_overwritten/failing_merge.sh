source ./behind.sh
cd mine
echo "chair 80" >> prices.txt
git pull
