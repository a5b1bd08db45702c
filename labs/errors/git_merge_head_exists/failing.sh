source ./merge.sh
echo both > notes.txt
git add notes.txt
git merge payment || true
git commit -m "Both" notes.txt || true
git commit --amend -m "Both" || true
git pull . payment
