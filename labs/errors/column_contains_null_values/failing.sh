source ./prepare.sh
cp forbid_failing.py shop/migrations/0003_forbid.py
python manage.py migrate
