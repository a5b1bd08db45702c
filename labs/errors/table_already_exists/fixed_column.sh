python add_column.py
source ./forgotten.sh
python manage.py migrate shop 0001 --fake --verbosity 0
# region fake-one
python manage.py migrate shop 0002 --fake
# endregion fake-one
python manage.py migrate
