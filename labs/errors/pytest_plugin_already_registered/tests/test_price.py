def test_price(price, currency):
    assert f"{price} {currency}" == "7 KES"
