git init --quiet shop
cd shop
git config name Ada
