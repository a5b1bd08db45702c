source ./clone.sh
cd mine
# region fix
git config --global push.autoSetupRemote true
git push
# endregion fix
