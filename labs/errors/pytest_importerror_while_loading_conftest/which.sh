source ./project.sh
# region which
python -c "import shop.carts" || true
# endregion which
