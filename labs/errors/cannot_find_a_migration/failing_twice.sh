python manage.py makemigrations shop --empty --name again > made.log
mv shop/migrations/0002_again.py shop/migrations/0001_again.py
python manage.py migrate shop 0001
