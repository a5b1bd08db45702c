# You and a colleague have cloned one repository; both have committed, and the colleague has pushed.
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && echo one > notes.txt && git add . && git commit -m "First" && git push -u origin main)
  git clone origin.git theirs
  (cd theirs && echo two > other.txt && git add . && git commit -m "Theirs" && git push)
  (cd mine && echo three >> notes.txt && git commit -am "Mine")
} > setup.log 2>&1
