python -m venv --without-pip .venv
# region which
find . -maxdepth 2 -name pyvenv.cfg
# endregion which
