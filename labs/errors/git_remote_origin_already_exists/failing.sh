git init --quiet shop
cd shop
git remote add origin https://github.com/tutorial/shop.git
git remote add origin git@github.com:ada/shop.git
