source ./own_server.sh
mysql --execute "SHOW TABLES"
