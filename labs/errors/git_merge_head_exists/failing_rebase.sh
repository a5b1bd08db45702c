source ./rebase.sh
git rebase payment
