ssh-keygen -q -t ed25519 -N "" -f shop_key
chmod 664 shop_key
# region which
stat -c "%A %n" shop_key
# endregion which
