source ./own_server.sh
admin -c "CREATE ROLE manager CREATEDB CREATEROLE" -c "CREATE ROLE shop"
# region create
admin -c "SET ROLE manager" -c "CREATE DATABASE shop OWNER shop"
# endregion create
