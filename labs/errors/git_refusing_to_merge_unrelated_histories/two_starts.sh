# The remote began with a README made on its website; the folder here began with git init.
{
  git init --bare origin.git
  git clone origin.git website
  (cd website && echo "# Shop" > README.md && git add . && git commit -m "Initial commit" && git push)
  git init shop
  (cd shop && echo lamp > stock.txt && git add . && git commit -m "First" && git remote add origin ../origin.git)
} > setup.log 2>&1
