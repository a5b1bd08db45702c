git init --quiet --bare origin.git
git clone --quiet origin.git shop
cd shop
git commit --quiet --allow-empty -m "First"
git push --quiet origin main
# region fix
git remote -v
git pull
# endregion fix
