source ./deleted.sh
# region which
git log --oneline --diff-filter=D --name-only -- '*/migrations/*'
git check-ignore -v shop/migrations/0002_product_colour.py || echo "not ignored"
# endregion which
