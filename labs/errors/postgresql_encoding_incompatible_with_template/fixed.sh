source ./own_server.sh
# region create
admin -c "CREATE DATABASE shop ENCODING 'UTF8' TEMPLATE template0"
# endregion create
admin shop --tuples-only -c "SHOW server_encoding"
