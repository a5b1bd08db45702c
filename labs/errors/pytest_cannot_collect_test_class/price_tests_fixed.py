# region class
class TestPrice:
    def setup_method(self):
        self.price = 25

    def test_price(self):
        assert self.price == 25


# endregion class
