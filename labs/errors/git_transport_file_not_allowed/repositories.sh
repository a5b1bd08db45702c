{
  git init shelf
  (cd shelf && git commit --allow-empty -m "First")
  git init shop
  cd shop
} > setup.log 2>&1
