source ./own_server.sh
source ./tables.sh
admin -c "SET ROLE shop" -c "INSERT INTO sale (id) VALUES (7)"
