ssh-keygen -q -t ed25519 -N "" -C "ada@example.com" -f shop_key
chmod 664 shop_key
# region fix
chmod 600 shop_key
# endregion fix
ssh-keygen -y -f shop_key > public
echo "The key can be read."
