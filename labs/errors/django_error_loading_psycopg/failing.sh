source ./environment.sh
installed django asgiref sqlparse
export DJANGO_SETTINGS_MODULE=shop_settings
python -S -m django showmigrations || true
