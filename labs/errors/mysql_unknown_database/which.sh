source ./own_server.sh
# region which
mysql --execute "SHOW DATABASES"
# endregion which
