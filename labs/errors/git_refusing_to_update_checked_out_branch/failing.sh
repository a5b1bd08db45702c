source ./clones.sh
cd mine
git push
