def test_price():
    assert 40 + 8 == 48
