# region fix
chmod +x start.sh
./start.sh
# endregion fix
