source ./both_changed.sh
git merge sale > ../setup.log 2>&1 || true
# region fix
echo "lamp 15" > prices.txt
git add prices.txt
git commit --no-edit
# endregion fix
