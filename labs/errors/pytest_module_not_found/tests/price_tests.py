from shop.prices import price_of


def test_price_of_a_lamp():
    assert price_of("lamp") == 40
