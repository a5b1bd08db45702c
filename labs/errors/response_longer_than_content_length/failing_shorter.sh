source ./served.sh
ask shop_shorter
until_logged "ProtocolError"
