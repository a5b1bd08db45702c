git init --quiet shop
cd shop
git remote add origin https://github.com/tutorial/shop.git
# region fix
git remote rename origin upstream
git remote add origin git@github.com:ada/shop.git
# endregion fix
git remote -v
