git init --quiet shop
cd shop
printf '*.log\n' > .gitignore
echo lamp > keep.log
git add .gitignore
git commit --quiet -m "First"
# region fix
echo '!keep.log' >> .gitignore
git add .gitignore keep.log
# endregion fix
git status --short
