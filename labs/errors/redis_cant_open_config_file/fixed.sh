SETTINGS="--appendonly no"
source ./own_server.sh
redis-cli config get appendonly
redis-cli info server | grep config_file
