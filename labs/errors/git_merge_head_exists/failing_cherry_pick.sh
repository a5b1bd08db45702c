source ./merge.sh
git merge --abort
git cherry-pick payment > pick.log 2>&1 || true
echo both > notes.txt
git add notes.txt
git merge payment || true
git cherry-pick payment
