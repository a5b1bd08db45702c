gunicorn --chdir . --check-config --workers 3 shop:application
echo "nothing to complain about"
