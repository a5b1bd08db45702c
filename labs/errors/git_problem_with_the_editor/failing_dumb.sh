source ./repository.sh
unset EDITOR VISUAL GIT_EDITOR
TERM=dumb git commit --amend
