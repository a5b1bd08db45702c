git init --quiet shop
cd shop
echo lamp > notes.txt
git init --quiet frontend
echo page > frontend/index.html
git add .
