source ./forgotten.sh
# region fake
python manage.py migrate --fake-initial
# endregion fake
