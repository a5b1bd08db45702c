source ./repository.sh
export GIT_EDITOR=subl
# region fix
echo "lamp 11" > stock.txt
git commit -a -m "Sell a lamp"
git commit --amend --no-edit
# endregion fix
