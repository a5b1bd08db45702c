source ./two_clones.sh
cd mine
git commit --quiet --amend -m "Sell lamps"
# region fix
git push --force-with-lease
# endregion fix
