source ./own_server.sh
mysql --execute "CREATE USER 'shop'@'%' IDENTIFIED BY 'change-me'"
mysql --execute "CREATE DATABASE shop"
# region create
mysql --execute "CREATE USER IF NOT EXISTS 'shop'@'%' IDENTIFIED BY 'change-me'"
mysql --execute "GRANT ALL PRIVILEGES ON shop.* TO 'shop'@'%'"
# endregion create
mysql --execute "SELECT user, host FROM mysql.user WHERE user = 'shop'"
