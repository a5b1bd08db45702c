source ./behind.sh
cd mine
echo "chair 80" >> prices.txt
# region fix
git restore prices.txt
git pull
# endregion fix
