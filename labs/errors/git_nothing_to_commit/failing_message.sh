git init --quiet shop
cd shop
printf '*.log\n' > .gitignore
echo lamp > notes.txt
git add .
git commit --quiet -m "First"
echo mug >> notes.txt
GIT_EDITOR=true git commit -a
