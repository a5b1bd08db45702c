source ./prepare.sh
cp forbid_fixed.py shop/migrations/0003_forbid.py
python manage.py migrate
