SETTINGS="--cluster-enabled yes --cluster-config-file nodes.conf"
source ./own_server.sh
export PORT
python many.py 2>&1 | the_end
