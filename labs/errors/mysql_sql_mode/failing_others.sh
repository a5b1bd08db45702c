source ./own_server.sh
source ./tables.sh
mysql shop --execute "SET sql_mode = 'ONLY_FULL_GROUP_BY'; SELECT name, max(stock) FROM product GROUP BY stock" || true
mysql shop --execute "SET sql_safe_updates = 1; UPDATE product SET stock = 0" || true
