source ./repository.sh
git stash pop
