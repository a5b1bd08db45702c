source ./own_server.sh
admin -c "CREATE TABLE sales.orders (id bigint)"
