source ./own_server.sh
mysql --execute "CREATE DATABASE shop"
mysql shop < right.sql
mysql shop --execute "SHOW TABLES"
