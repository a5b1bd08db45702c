ssh-keygen -q -t ed25519 -N "" -f shop_key
sed 's/$/\r/' shop_key > deploy_key
chmod 600 deploy_key
# region which
tail -n 1 deploy_key | cat -A
# endregion which
