source ./served.sh
ask shop
until_logged "ProtocolError"
