source ./own_server.sh
mysql --execute "CREATE USER 'shop'@'%' IDENTIFIED BY 'change-me'"
# region create
mysql --execute "CREATE USER 'shop'@'%' IDENTIFIED BY 'change-me'"
# endregion create
