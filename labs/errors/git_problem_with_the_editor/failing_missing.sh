source ./repository.sh
GIT_EDITOR=subl git commit --amend
