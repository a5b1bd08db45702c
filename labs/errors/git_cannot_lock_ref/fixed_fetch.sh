source ./server.sh
# region fix
git fetch --prune
# endregion fix
git branch --remotes
