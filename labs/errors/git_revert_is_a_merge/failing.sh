source ./merged.sh
git revert HEAD
