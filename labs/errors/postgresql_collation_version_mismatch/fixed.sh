source ./own_server.sh
source ./older_system.sh
admin shop -c "REINDEX DATABASE shop" -c "ALTER DATABASE shop REFRESH COLLATION VERSION" 2> refresh.log
admin shop --tuples-only -c "SELECT 20"
