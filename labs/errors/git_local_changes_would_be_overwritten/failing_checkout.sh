source ./behind.sh
cd mine
git pull --quiet
echo "chair 80" >> prices.txt
git switch old
