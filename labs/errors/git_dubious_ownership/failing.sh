git init --quiet .
# As if the folder belonged to another user, such as the one who cloned it with sudo.
export GIT_TEST_ASSUME_DIFFERENT_OWNER=1
git status
