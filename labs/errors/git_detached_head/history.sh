# A repository with two commits, the first of them tagged v1.
{
  git init --bare origin.git
  git clone origin.git mine
  (cd mine && git commit --allow-empty -m "First" && git tag v1 && git commit --allow-empty -m "Second" && git push)
} > setup.log 2>&1
