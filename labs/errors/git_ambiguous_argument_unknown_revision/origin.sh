# A repository with a first commit, and its clone in "mine".
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && echo one > notes.txt && git add . && git commit -m "First" && git push -u origin main)
} > setup.log 2>&1
