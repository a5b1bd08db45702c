source ./behind.sh
cd mine
echo "returns: never" > rules.txt
git pull
