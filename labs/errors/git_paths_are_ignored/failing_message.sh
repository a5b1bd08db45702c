git init --quiet shop
cd shop
printf '*.log\n' > .gitignore
echo lamp > keep.log
git add .gitignore
git commit --quiet -m "First"
GIT_EDITOR=true git commit --allow-empty
