source ./repository.sh
git status --shrot || true
git log --onelin || true
git commit -m
