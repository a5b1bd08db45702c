# A clone, "mine", whose colleague has pushed a change of prices.txt and a new file, rules.txt.
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && printf "lamp 20\ntable 90\ndesk 120\n" > prices.txt && git add . && git commit -m "Prices" && git push && git branch old)
  git clone origin.git theirs
  (cd theirs && sed -i "s/lamp 20/lamp 22/" prices.txt && echo "returns: 14 days" > rules.txt && git add . && git commit -m "Dearer" && git push)
} > setup.log 2>&1
