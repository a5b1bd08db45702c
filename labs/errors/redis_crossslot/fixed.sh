SETTINGS="--cluster-enabled yes --cluster-config-file nodes.conf"
source ./own_server.sh
redis-cli cluster addslotsrange 0 16383 > /dev/null
until redis-cli cluster info | grep -q "cluster_state:ok"; do sleep 0.1; done
export PORT
python many_fixed.py
