python -m venv --without-pip .venv
source .venv/bin/activate
# region fix
python -m ensurepip --upgrade
python -m pip --version
# endregion fix
