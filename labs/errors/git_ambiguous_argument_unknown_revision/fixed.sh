git init --quiet shop
cd shop
echo lamp > notes.txt
# region fix
git add .
git commit -m "First"
# endregion fix
git rev-parse HEAD
