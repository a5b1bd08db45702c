import unittest

from shop import price


class PriceTest(unittest.TestCase):
    def test_empty_price(self):
        with self.assertRaises(ValueError):
            price("9.50")
