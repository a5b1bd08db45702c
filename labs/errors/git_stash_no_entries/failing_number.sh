source ./repository.sh
echo 11 > stock.txt
git stash
git stash apply "stash@{3}"
