source ./repository.sh
git branch "sell lamps" || true
git fetch . main::x || true
git push origin main: || true
git tag v1
git tag v1 || true
git merge payment || true
git rebase payment || true
git remote set-url origin x || true
git remote remove origin || true
mkdir prices
echo 5 > prices/lamp
git add .
git rm prices || true
git mv lamp.txt lamps.txt || true
git add .. || true
echo 6 > prices/lamp
git commit --quiet -m "Prices"
echo 7 > prices/lamp
git rm prices/lamp
