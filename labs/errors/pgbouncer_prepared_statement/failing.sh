SETTING="default_pool_size = 1"
source ./pooled.sh
python orders.py
