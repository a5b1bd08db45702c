git init --quiet shop
cd shop
echo lamp > notes.txt
git init --quiet frontend
echo page > frontend/index.html
(cd frontend && git add . && git commit --quiet -m "Page")
git add . 2> add.log
# region fix
git rm --quiet --cached -f frontend
rm -rf frontend/.git
git add frontend
# endregion fix
git ls-files
