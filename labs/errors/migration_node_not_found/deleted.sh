# A repository in which somebody deleted a migration that others depend on.
{
  git config --global user.name Ada
  git config --global user.email ada@example.com
  git config --global init.defaultBranch main
  git init
  git add . && git commit -m "Products have a colour and a weight"
  git rm shop/migrations/0002_product_colour.py && git commit -m "Tidy up"
} > setup.log 2>&1
