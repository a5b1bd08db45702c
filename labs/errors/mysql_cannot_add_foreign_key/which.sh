source ./own_server.sh
mysql --execute "CREATE DATABASE shop"
mysql shop < wrong.sql > mysql.log 2>&1 || true
# region which
mysql --raw --skip-column-names --execute "SHOW ENGINE INNODB STATUS" |
  grep --after-context 3 "LATEST FOREIGN KEY ERROR" | tail -n 1
# endregion which
