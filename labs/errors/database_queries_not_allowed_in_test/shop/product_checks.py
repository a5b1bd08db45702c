from django.test import SimpleTestCase

from shop.models import Product


# region test
class ProductTests(SimpleTestCase):
    def test_name(self):
        Product.objects.create(name="Lamp", price=25)
        self.assertEqual(Product.objects.get().name, "Lamp")


# endregion test
