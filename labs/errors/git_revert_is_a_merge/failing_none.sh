source ./merged.sh
git merge --abort || true
git rebase --continue || true
git cherry-pick --continue
