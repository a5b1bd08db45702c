from django.test import TestCase

from shop.models import Product


class StockTest(TestCase):
    def test_starts_at_zero(self):
        self.assertEqual(Product.objects.create(name="lamp", price=9).stock, 0)
