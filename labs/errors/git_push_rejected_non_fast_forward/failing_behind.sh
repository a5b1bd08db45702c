source ./two_clones.sh
(cd theirs && git switch lamp && echo two >> lamp.txt && git commit -am "Theirs" && git push) > setup.log 2>&1
cd mine
git fetch --quiet
echo table > table.txt
git add .
git commit --quiet -m "Sell tables"
git push
