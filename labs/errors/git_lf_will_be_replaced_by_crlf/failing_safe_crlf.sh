git init --quiet shop
cd shop
printf 'lamp\r\n' > notes.txt
git config core.autocrlf input
git config core.safecrlf true
git add notes.txt
