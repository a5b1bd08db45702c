git init --quiet shop
cd shop
git remote add origin https://github.com/tutorial/shop.git
# region fix
git remote -v
git remote set-url origin git@github.com:ada/shop.git
git remote -v
# endregion fix
