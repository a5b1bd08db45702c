git init --quiet shop
cd shop
echo lamp > notes.txt
git add .
git config --global commit.gpgsign true
# region fix
git config --global commit.gpgsign false
git commit -m "First"
# endregion fix
