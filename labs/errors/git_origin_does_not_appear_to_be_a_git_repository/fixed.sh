git init --quiet --bare origin.git
git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
# region fix
git remote add origin ../origin.git
git push -u origin main
# endregion fix
