ssh-keygen -q -t ed25519 -N "" -C "ada@example.com" -f shop_key
printf %s "$(sed 's/$/\r/' shop_key)" > deploy_key
chmod 600 deploy_key
# region fix
tr -d '\r' < deploy_key > deploy_key.clean
echo >> deploy_key.clean
chmod 600 deploy_key.clean
mv deploy_key.clean deploy_key
# endregion fix
ssh-keygen -y -f deploy_key > public
echo "The key can be read."
