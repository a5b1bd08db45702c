source ./merged.sh
git cherry-pick payment > pick.log 2>&1 || true
# region fix
git cherry-pick --skip
# endregion fix
git status --short
