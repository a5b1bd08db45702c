git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
# region fix
git worktree add -b card ../shop-2 main
# endregion fix
