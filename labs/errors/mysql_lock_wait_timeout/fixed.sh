source ./own_server.sh
PAUSE=0.3
source ./other.sh
mysql shop --execute "SET innodb_lock_wait_timeout = 5; UPDATE product SET stock = 1 WHERE id = 7; SELECT stock FROM product"
