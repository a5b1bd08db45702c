# region class
class TestPrice:
    def __init__(self):
        self.price = 25

    def test_price(self):
        assert self.price == 25


# endregion class
