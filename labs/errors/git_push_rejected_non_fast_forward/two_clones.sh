# You and a colleague have cloned one repository, and you have pushed a branch of your own, "lamp".
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && echo one > notes.txt && git add . && git commit -m "First" && git push -u origin main)
  (cd mine && git switch -c lamp && echo lamp > lamp.txt && git add . && git commit -m "Sell lmaps" && git push -u origin lamp)
  git clone origin.git theirs
} > setup.log 2>&1
