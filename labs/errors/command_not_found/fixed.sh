source ./environment.sh
# region fix
source .venv/bin/activate
django-admin --version
# endregion fix
