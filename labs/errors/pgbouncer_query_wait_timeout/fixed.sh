SETTING="default_pool_size = 1
query_wait_timeout = 1"
source ./pooled.sh
python orders.py commit
