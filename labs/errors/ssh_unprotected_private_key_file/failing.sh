ssh-keygen -q -t ed25519 -N "" -f shop_key
chmod 664 shop_key # As after a download, an unpacked archive or a copy from a shared folder.
ssh-keygen -y -f shop_key || true
chmod 777 shop_key
ssh-keygen -y -f shop_key || true
