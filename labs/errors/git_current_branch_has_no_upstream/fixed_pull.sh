source ./clone.sh
cd mine
git push --quiet origin HEAD
# region fix
git branch --set-upstream-to=origin/sell-lamps
git pull
# endregion fix
