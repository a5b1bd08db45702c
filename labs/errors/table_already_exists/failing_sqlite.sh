unset PGDATABASE
source ./forgotten.sh
python manage.py migrate
