python=$(command -v python)
# Without any folder of programs, as in an image that lacks them.
export PATH=/nothing
"$python" manage.py compilemessages || true
"$python" manage.py makemessages -l de || true
"$python" manage.py dbshell
