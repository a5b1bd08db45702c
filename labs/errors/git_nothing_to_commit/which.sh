git init --quiet shop
cd shop
printf '*.log\n' > .gitignore
echo lamp > notes.txt
git add .
git commit --quiet -m "First"
echo mug >> notes.txt
echo mug > prices.txt
echo mug > server.log
# region which
git status --short --branch --ignored
# endregion which
