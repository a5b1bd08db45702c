def test_price():
    assert input("Price? ")
