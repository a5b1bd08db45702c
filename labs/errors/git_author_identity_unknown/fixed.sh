git init --quiet shop
cd shop
git config user.useConfigOnly true
# region fix
git config --global user.name "Ada Lovelace"
git config --global user.email "ada@example.com"
git commit --allow-empty -m "First"
# endregion fix
