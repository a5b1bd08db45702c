git init --quiet --initial-branch=main shop
cd shop
# region fix
git checkout -b payment
# endregion fix
