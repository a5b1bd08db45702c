# A clone made before a colleague pushed the branch "sell-lamps".
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && echo lamp > stock.txt && git add . && git commit -m "First" && git push)
  git clone origin.git theirs
  (cd theirs && git switch -c sell-lamps && git commit --allow-empty -m "Sell lamps" && git push origin HEAD)
} > setup.log 2>&1
