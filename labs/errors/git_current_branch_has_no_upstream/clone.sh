# A clone with a new branch, "sell-lamps", that was never pushed.
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && git commit --allow-empty -m "First" && git push && git switch -c sell-lamps && git commit --allow-empty -m "Sell lamps")
} > setup.log 2>&1
