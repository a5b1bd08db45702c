source ./own_server.sh
mysql --execute "CREATE DATABASE shop"
mysql shop --execute "SELECT total FROM orders_order"
