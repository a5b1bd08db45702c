source ./two_clones.sh
cd mine
# region fix
git pull --rebase origin main
git push origin main
# endregion fix
git log --oneline --format=%s
