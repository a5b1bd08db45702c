source ./two_starts.sh
cd shop
# region fix
git pull --no-rebase --no-edit --allow-unrelated-histories origin main
git push -u origin main
# endregion fix
