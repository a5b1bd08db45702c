source ./repository.sh
echo "5" > prices.txt
# region fix
git stash --include-untracked
# endregion fix
git stash pop
