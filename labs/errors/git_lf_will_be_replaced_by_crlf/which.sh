git init --quiet shop
cd shop
printf 'lamp\r\n' > notes.txt
git config core.autocrlf input
git add notes.txt 2> warnings.log
# region which
git ls-files --eol
# endregion which
