source ./origin.sh
git clone -b master origin.git theirs
