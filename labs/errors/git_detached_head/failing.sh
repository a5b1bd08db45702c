source ./history.sh
cd mine
git checkout v1
