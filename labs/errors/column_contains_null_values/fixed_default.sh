source ./prepare.sh
cp forbid_default.py shop/migrations/0003_forbid.py
python manage.py migrate --verbosity 0
psql -q "$DATABASE_URL" -At -c "SELECT name, stock FROM shop_product"
