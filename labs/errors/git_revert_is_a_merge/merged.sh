{
  git init shop
  cd shop
  echo "lamp 12" > stock.txt
  git add .
  git commit -m "First"
  git switch -c payment
  echo 5 > prices.txt
  git add .
  git commit -m "Add prices"
  git switch main
  git merge --no-ff -m "Merge payment" payment
} > setup.log 2>&1
