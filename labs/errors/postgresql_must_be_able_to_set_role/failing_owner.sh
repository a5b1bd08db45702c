source ./own_server.sh
admin -c "CREATE ROLE shop" -c "CREATE DATABASE books"
admin -c "SET ROLE shop" -c "DROP DATABASE books" || true
admin -c "SET ROLE shop" -c "ALTER SCHEMA public RENAME TO old" || true
admin -c "SET ROLE shop" -c "CREATE ROLE other"
