git init --quiet shop
cd shop
printf '*.log\n' > .gitignore
echo lamp > notes.txt
git add .
git commit --quiet -m "First"
git commit -m "Second"
