git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
git worktree add --quiet -b payment ../shop-payment
rm -r ../shop-payment
# region fix
git worktree prune --verbose
git switch payment
# endregion fix
