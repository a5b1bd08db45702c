source ./clones.sh
# region fix
git clone --bare theirs origin.git
cd mine
git remote set-url origin ../origin.git
git push
# endregion fix
