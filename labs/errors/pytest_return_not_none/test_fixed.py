# region test
def test_price():
    assert 9 > 0


# endregion test
