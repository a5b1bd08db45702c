source ./repository.sh
GIT_EDITOR="code --wait" git commit --amend
