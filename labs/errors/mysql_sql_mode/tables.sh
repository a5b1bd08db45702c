# A shop with one table.
# shellcheck shell=bash
mysql --execute "CREATE DATABASE shop"
mysql shop --execute "CREATE TABLE product (id INT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(20) NOT NULL, stock INT NOT NULL)"
