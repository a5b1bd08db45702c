source ./history.sh
cd mine
git checkout --quiet v1
git commit --quiet --allow-empty -m "Hotfix"
# region fix
git switch -c hotfix
git push -u origin hotfix
# endregion fix
