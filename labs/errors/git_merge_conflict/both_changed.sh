# main and the branch "sale" have changed the same line of prices.txt.
{
  git init store
  cd store
  echo "lamp 20" > prices.txt
  git add prices.txt
  git commit -m "Prices"
  git switch -c sale
  echo "lamp 15" > prices.txt
  git commit -am "Sale"
  git switch main
  echo "lamp 22" > prices.txt
  git commit -am "Dearer"
} > setup.log 2>&1
