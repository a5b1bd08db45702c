# shellcheck shell=bash
# A clone whose last commit, not pushed yet, is an empty file: the machine lost its power.
git init --quiet server
git -C server commit --quiet --allow-empty -m "First"
git clone --quiet server shop
cd shop
echo lamp > stock.txt
git add stock.txt
git commit --quiet -m "Second"
HASH=$(git rev-parse HEAD)
OBJECT=.git/objects/${HASH:0:2}/${HASH:2}
chmod u+w "$OBJECT"
: > "$OBJECT"
