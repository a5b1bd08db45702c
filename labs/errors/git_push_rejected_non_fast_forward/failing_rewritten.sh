source ./two_clones.sh
cd mine
git commit --quiet --amend -m "Sell lamps"
git push
