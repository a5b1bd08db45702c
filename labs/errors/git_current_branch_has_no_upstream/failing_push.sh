source ./clone.sh
cd mine
git push
