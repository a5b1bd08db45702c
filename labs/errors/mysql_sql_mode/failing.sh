source ./own_server.sh
source ./tables.sh
# region insert
mysql shop --execute "INSERT INTO product (name) VALUES ('lamp')"
# endregion insert
