python -m venv --without-pip .venv
source .venv/bin/activate
# region fix
python -m pip install django
# endregion fix
