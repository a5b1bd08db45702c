source ./own_server.sh
# region fix
mysql --execute "CREATE DATABASE shop CHARACTER SET utf8mb4"
# endregion fix
mysql shop --execute "SELECT DATABASE()"
