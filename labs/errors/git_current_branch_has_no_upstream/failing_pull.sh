source ./clone.sh
cd mine
git pull
