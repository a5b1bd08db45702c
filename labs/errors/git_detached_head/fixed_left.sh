source ./history.sh
cd mine
git checkout --quiet v1
git commit --quiet --allow-empty -m "Hotfix"
git switch --quiet main
# region fix
git reflog -3
git branch hotfix 'HEAD@{1}'
# endregion fix
git log --oneline -1 hotfix
