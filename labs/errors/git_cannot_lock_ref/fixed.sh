git init --quiet shop
cd shop
git commit --quiet --allow-empty -m "First"
git branch payment
# region fix
git branch -m payment payment/base
git branch payment/card
# endregion fix
git branch --list "payment*"
