source ./own_server.sh
admin -c "CREATE DATABASE old ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
# region create
admin -c "CREATE DATABASE shop ENCODING 'UTF8' TEMPLATE old"
# endregion create
