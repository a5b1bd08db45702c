git init --quiet shop
cd shop
git config user.useConfigOnly true
# region fix
git config user.name "Ada Lovelace"
git config user.email "ada@work.example.com"
# endregion fix
git commit --allow-empty -m "First"
