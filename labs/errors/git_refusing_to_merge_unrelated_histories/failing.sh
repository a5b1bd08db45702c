source ./two_starts.sh
cd shop
git pull --no-rebase origin main
