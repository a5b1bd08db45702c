source ./own_server.sh
# region user
redis-cli acl setuser shop on '>lamp' '~cart:*' +@read +@write
# endregion user
export PORT
python write.py
