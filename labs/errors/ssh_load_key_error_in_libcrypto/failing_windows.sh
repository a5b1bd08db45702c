ssh-keygen -q -t ed25519 -N "" -f shop_key
sed 's/$/\r/' shop_key > deploy_key # As an editor on Windows writes it.
chmod 600 deploy_key
ssh-keygen -y -f deploy_key
