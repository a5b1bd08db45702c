ssh-keygen -q -t ed25519 -N "" -f shop_key
chmod 600 shop_key.pub
ssh-keygen -y -f shop_key.pub
