source ./environment.sh
touch requirements.txt
# region fix
pip install -r requirements.txt
# endregion fix
