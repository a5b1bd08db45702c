source ./deleted.sh
# region fix
file=shop/migrations/0002_product_colour.py
git checkout "$(git rev-list -n 1 HEAD -- $file)^" -- $file
# endregion fix
python manage.py migrate --verbosity 0
python manage.py showmigrations shop
