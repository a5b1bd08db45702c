source ./pair.sh
# region which
head -n 1 shop.pem
openssl x509 -in shop.pem -noout -pubkey | cksum
openssl pkey -in shop.key -pubout | cksum
# endregion which
