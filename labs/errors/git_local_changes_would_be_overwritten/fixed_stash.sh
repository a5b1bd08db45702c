source ./behind.sh
cd mine
echo "chair 80" >> prices.txt
# region fix
git stash
git pull
git stash pop
# endregion fix
