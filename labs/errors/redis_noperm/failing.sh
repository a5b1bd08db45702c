source ./own_server.sh
# region user
redis-cli acl setuser shop on '>lamp' '~cart:*' +@read
# endregion user
export PORT
python write.py 2>&1 | the_end
redis-cli --user shop --pass lamp --no-auth-warning get order:7
