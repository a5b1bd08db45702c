source ./windows_lines.sh
echo '*.sh text eol=lf' > .gitattributes
# region fix
git add .gitattributes
git add --renormalize .
git commit --quiet --message "Keep LF in shell scripts"
rm entrypoint.sh
git checkout -- entrypoint.sh
# endregion fix
./entrypoint.sh
