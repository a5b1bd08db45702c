source ./own_server.sh
source ./tables.sh
# region insert
mysql shop --execute "INSERT INTO product (name, stock) VALUES ('lamp', 0)"
# endregion insert
mysql shop --execute "SELECT name, stock FROM product"
