source ./clone.sh
cd mine
git checkout sell-lamps
