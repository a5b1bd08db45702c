source ./both_changed.sh
git merge sale || true
git commit -m "Merge sale" || true
git merge sale
