# Another program that changed the row, and does not commit.
# shellcheck shell=bash
mysql --execute "CREATE DATABASE shop"
mysql shop --execute "CREATE TABLE product (id INT PRIMARY KEY, stock INT); INSERT INTO product VALUES (7, 2)"
(mysql shop --execute "BEGIN; UPDATE product SET stock = 5 WHERE id = 7; SELECT SLEEP(${PAUSE:-4})" > other.log 2>&1 &)
until mysql --execute "SELECT trx_id FROM information_schema.innodb_trx" | grep -q "[0-9]"; do sleep 0.05; done
