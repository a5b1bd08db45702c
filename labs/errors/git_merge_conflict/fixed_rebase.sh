source ./both_changed.sh
git switch --quiet sale
git rebase main > ../setup.log 2>&1 || true
echo "lamp 15" > prices.txt
# region fix
git add prices.txt
GIT_EDITOR=true git rebase --continue
# endregion fix
