cd /
git config user.name Ada
