source ./own_server.sh
mysql --execute "CREATE DATABASE shop"
# region query
mysql shop --execute "CREATE TABLE order (id INT, name VARCHAR(80))"
# endregion query
