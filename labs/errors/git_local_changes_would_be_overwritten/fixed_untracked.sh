source ./behind.sh
cd mine
echo "returns: never" > rules.txt
# region fix
mv rules.txt rules-mine.txt
git pull
# endregion fix
