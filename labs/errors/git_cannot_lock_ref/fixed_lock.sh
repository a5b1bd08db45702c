git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
touch .git/refs/heads/main.lock
# region fix
rm .git/refs/heads/main.lock
# endregion fix
git commit --allow-empty -m "Second"
