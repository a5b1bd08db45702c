source ./two_clones.sh
cd mine
git pull --ff-only
