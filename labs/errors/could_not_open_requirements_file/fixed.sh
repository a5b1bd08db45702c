source ./environment.sh
cd shop
# region fix
cd ..
pip install -r requirements.txt
# endregion fix
