source ./make.sh
export LC_ALL=C.UTF-8
# region fix
sed -i 's/[“”]/"/g; s/\xc2\xa0/ /g' pasted.py space.py
# endregion fix
python pasted.py
python space.py
