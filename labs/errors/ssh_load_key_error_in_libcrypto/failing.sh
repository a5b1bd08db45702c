ssh-keygen -q -t ed25519 -N "" -f shop_key
printf %s "$(cat shop_key)" > deploy_key # As a secret without its last line break.
chmod 600 deploy_key
ssh-keygen -y -f deploy_key
