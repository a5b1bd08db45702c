source ./behind.sh
cd mine
echo "chair 80" >> prices.txt
# region fix
git commit -am "Sell chairs"
git pull --rebase
# endregion fix
