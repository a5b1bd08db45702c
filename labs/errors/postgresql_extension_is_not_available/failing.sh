source ./own_server.sh
admin -c "CREATE EXTENSION vector"
