source ./repository.sh
echo 11 > stock.txt
git stash --quiet
git stash drop --quiet
# region fix
git fsck --no-reflogs --unreachable | grep commit
# endregion fix
