mkdir bin
ln -s "$(command -v python)" bin/python
export PATH="$PWD/bin"
python manage.py compilemessages || true
python manage.py makemessages -l de || true
python manage.py dbshell
