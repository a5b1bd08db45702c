# region which
python -c "import shop.broken"
# endregion which
