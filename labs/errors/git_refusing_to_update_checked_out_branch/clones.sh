{
  git init theirs
  (cd theirs && git commit --allow-empty -m "First")
  git clone theirs mine
  (cd mine && git commit --allow-empty -m "Second")
} > setup.log 2>&1
