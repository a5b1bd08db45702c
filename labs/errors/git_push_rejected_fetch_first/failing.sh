source ./two_clones.sh
cd mine
git push origin main
