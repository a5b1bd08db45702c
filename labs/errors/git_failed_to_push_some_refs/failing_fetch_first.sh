source ./remote.sh
git clone --quiet origin.git theirs
(cd theirs && git commit --quiet --allow-empty -m "Theirs" && git push --quiet)
cd mine
git commit --quiet --allow-empty -m "Mine"
git push
