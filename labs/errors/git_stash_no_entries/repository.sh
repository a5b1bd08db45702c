{
  git init shop
  cd shop
  echo "lamp 12" > stock.txt
  git add .
  git commit -m "First"
} > setup.log 2>&1
