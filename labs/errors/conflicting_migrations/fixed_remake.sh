# Your branch has a migration of its own; main has one too.
{
  git config --global user.name Ada
  git config --global user.email ada@example.com
  git config --global init.defaultBranch main
  git init
  printf '%s\n' db.sqlite3 '*.log' > .gitignore
  mv shop/migrations/0002_* ..
  git add . && git commit -m "A shop"
  git switch -c weights
  mv ../0002_product_weight.py shop/migrations/
  git add . && git commit -m "Products have a weight"
  python manage.py migrate
  git switch main
  mv ../0002_product_colour.py shop/migrations/
  git add . && git commit -m "Products have a colour"
  git switch weights
} > setup.log 2>&1
# region remake
python manage.py migrate shop 0001
git rm --quiet shop/migrations/0002_product_weight.py
git commit --quiet --message "Make the migration again after merging"
git merge --quiet --no-edit main
python manage.py makemigrations shop
python manage.py migrate shop
# endregion remake
