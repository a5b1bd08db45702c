git init --quiet .
export GIT_TEST_ASSUME_DIFFERENT_OWNER=1
# region fix
git config --global --add safe.directory "$PWD"
git status
# endregion fix
