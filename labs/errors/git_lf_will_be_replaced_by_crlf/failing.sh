git init --quiet shop
cd shop
printf 'lamp\n' > notes.txt
git config core.autocrlf true
git add notes.txt
