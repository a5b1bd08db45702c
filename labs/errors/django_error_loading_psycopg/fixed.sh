source ./environment.sh
installed django asgiref sqlparse psycopg psycopg_binary psycopg_binary.libs typing_extensions.py
export DJANGO_SETTINGS_MODULE=shop_settings
python -S -m django check
