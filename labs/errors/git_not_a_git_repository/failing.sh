mkdir project
cd project
git status
