source ./repository.sh
git init --quiet --bare ../origin.git
git remote add origin ../origin.git
# region fix
git push -a origin
# endregion fix
