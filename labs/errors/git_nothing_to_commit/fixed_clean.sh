source ./repository.sh
# region fix
git add .
git diff --cached --quiet || git commit -m "Update stock"
# endregion fix
