source ./power_cut.sh
# region fix
cd ..
cp -r shop shop-broken
git clone --quiet "$(git -C shop config remote.origin.url)" shop-new
rm -r shop/.git
mv shop-new/.git shop/.git
cd shop
git add --all
git commit --message "Second, again"
# endregion fix
git status --short
