source ./own_server.sh
mysql --execute "CREATE DATABASE shop"
mysql shop --execute "CREATE TABLE orders_order (id BIGINT PRIMARY KEY, total INT)"
mysql shop --execute "SELECT COUNT(*) FROM orders_order"
