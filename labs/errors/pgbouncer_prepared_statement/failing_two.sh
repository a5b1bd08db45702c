SETTING="default_pool_size = 2"
source ./pooled.sh
# Both server connections are in use once, so that each has its own statements.
python two_servers.py
