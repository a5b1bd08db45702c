def test_price(price):
    assert price == 7
