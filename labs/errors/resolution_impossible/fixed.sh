source ./environment.sh
# region fix
pip install -r requirements_fixed.txt
pip freeze
# endregion fix
