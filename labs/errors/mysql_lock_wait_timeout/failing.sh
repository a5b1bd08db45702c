source ./own_server.sh
source ./other.sh
mysql shop --execute "SET innodb_lock_wait_timeout = 1; UPDATE product SET stock = 1 WHERE id = 7"
