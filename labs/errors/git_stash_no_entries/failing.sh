source ./repository.sh
echo "5" > prices.txt
git stash
