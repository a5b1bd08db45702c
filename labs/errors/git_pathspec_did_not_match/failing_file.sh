source ./clone.sh
cd mine
git restore stok.txt || true
git add stok.txt || true
git switch sell-lamps
