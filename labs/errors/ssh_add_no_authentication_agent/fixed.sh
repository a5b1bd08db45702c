ssh-keygen -q -t ed25519 -N "" -f key
# region fix
eval "$(ssh-agent -s)"
ssh-add key
# endregion fix
ssh-agent -k
