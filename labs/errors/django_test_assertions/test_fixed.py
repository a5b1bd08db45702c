from django.test import TestCase

from shop.models import Product


class ShopTest(TestCase):
    # region tests
    def setUp(self):
        Product.objects.create(name="lamp", price=9)

    def test_products(self):
        with self.assertNumQueries(1):
            response = self.client.get("/products/")
        self.assertTemplateUsed(response, "shop/list.html")
        self.assertContains(response, "lamp")

    def test_old_address(self):
        response = self.client.get("/old/")
        self.assertRedirects(response, "/products/")

    # endregion tests
