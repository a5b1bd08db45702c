# A rebase that stopped at a conflict.
{
  git init shop
  cd shop
  echo lamp > notes.txt && git add . && git commit -m "First"
  git switch -c payment && echo card > notes.txt && git commit -am "Card"
  git switch main && echo cash > notes.txt && git commit -am "Cash"
  git rebase payment || true
} > setup.log 2>&1
