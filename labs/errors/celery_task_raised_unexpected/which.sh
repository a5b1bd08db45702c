# region which
python -c "from tasks import share; share(20, 0)"
# endregion which
