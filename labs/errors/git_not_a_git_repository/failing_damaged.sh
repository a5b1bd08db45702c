git init --quiet project
rm project/.git/HEAD
cd project
git status
