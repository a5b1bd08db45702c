source ./own_server.sh
admin -c "CREATE ROLE manager CREATEDB CREATEROLE" -c "CREATE ROLE shop"
# region create
admin -c "GRANT shop TO manager"
admin -c "SET ROLE manager" -c "CREATE DATABASE shop OWNER shop"
# endregion create
admin --tuples-only -c "SELECT datname FROM pg_database WHERE datname = 'shop'"
