# region test
def test_price():
    return 9 > 0


# endregion test
