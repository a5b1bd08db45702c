git init --quiet shop
cd shop
echo lamp > stock.txt
# What a Git that was killed leaves behind.
touch .git/index.lock
git add stock.txt
