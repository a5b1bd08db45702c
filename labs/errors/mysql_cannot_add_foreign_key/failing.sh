source ./own_server.sh
mysql --execute "CREATE DATABASE shop"
mysql shop < wrong.sql
