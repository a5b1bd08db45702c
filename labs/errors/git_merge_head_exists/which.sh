source ./merge.sh
git status
