git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
git worktree add --quiet ../shop-2 main
