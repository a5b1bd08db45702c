git init --quiet shop
cd shop
printf 'lamp\n' > notes.txt
git config core.autocrlf true
# region fix
printf '* text=auto eol=lf\n*.bat text eol=crlf\n' > .gitattributes
git add --renormalize .
git add .
# endregion fix
git status --short
