cp requirements.txt requirements.bak
# region fix
sed -i 's/ *@ file:.*//' requirements.txt
cat requirements.txt
# endregion fix
