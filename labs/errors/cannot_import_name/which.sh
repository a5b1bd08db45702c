# region which
python -c "import shop.prices; print(shop.prices.__file__)"
python -c "import shop.prices; print(dir(shop.prices))"
# endregion which
