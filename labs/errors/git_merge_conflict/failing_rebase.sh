source ./both_changed.sh
git switch --quiet sale
git rebase main
