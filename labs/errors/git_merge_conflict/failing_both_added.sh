source ./both_changed.sh
git switch --quiet sale
git reset --quiet --hard HEAD~1
echo "returns: 14 days" > rules.txt
git add rules.txt
git commit --quiet -m "Rules"
git switch --quiet main
echo "returns: 30 days" > rules.txt
git add rules.txt
git commit --quiet -m "Rules of our own"
git merge sale
