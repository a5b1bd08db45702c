source ./own_server.sh
mysql shop --execute "SHOW TABLES"
