def test_order_has_two_products(cart):
    assert len(cart) == 2
