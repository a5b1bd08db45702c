source ./merged.sh
git cherry-pick payment
