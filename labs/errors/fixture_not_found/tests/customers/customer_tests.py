def test_customer_keeps_the_cart(cart):
    assert "lamp" in cart
