source ./merge.sh
echo both > notes.txt
# region fix
git add notes.txt
git commit --no-edit
# endregion fix
git status --short
