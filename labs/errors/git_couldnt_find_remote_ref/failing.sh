source ./origin.sh
cd mine
git pull origin master
