source ./own_server.sh
source ./older_system.sh
admin shop -c "SELECT 20 AS price" 2>&1 | sed -E 's/(provides version )[0-9.]+/\1153.120/'
admin -c "CREATE DATABASE books TEMPLATE shop" 2>&1 | head -n 1
