git init --quiet shop
cd shop
git config user.useConfigOnly true
git commit --allow-empty -m "First"
