source ./both_changed.sh
git switch --quiet sale
git rm --quiet prices.txt
git commit --quiet -m "No prices"
git switch --quiet main
git merge sale
