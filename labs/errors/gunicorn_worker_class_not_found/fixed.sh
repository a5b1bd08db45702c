gunicorn() { command gunicorn --check-config "$@"; }
# region fix
gunicorn --worker-class gthread --threads 10 app:application
# endregion fix
echo "ready"
