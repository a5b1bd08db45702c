python -m venv --without-pip .venv
# region which
find . -maxdepth 3 -name activate
# endregion which
