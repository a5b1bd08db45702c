source ./remote.sh
cd mine
git push origin master
