# A repository "origin.git" with a branch main, cloned to "mine".
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && echo one > notes.txt && git add . && git commit -m "First" && git push -u origin main)
} > setup.log 2>&1
