git init --quiet shop
cd shop
touch .git/index.lock
# region which
pgrep -a -x git || echo "no git is running"
ls .git/*.lock
# endregion which
