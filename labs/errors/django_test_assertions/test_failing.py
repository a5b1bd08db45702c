from django.contrib.auth.models import User
from django.test import TestCase

from shop.models import Order, Product


class ShopTest(TestCase):
    def setUp(self):
        Product.objects.create(name="lamp", price=9)
        for name in ("ada", "bob"):
            customer = User.objects.create_user(name)
            Order.objects.create(customer=customer)

    def test_template(self):
        response = self.client.get("/products/")
        self.assertTemplateUsed(response, "shop/product_list.html")

    def test_no_template(self):
        response = self.client.get("/about/")
        self.assertTemplateUsed(response, "shop/about.html")

    def test_contains(self):
        response = self.client.get("/products/")
        self.assertContains(response, "desk")

    def test_redirect(self):
        response = self.client.get("/old/")
        self.assertRedirects(response, "/items/")

    def test_queries(self):
        with self.assertNumQueries(1):
            self.client.get("/orders/")

    def test_context(self):
        self.client.get("/products/").context["items"]

    def test_queryset(self):
        self.assertQuerySetEqual(Product.objects.order_by("id"), ["lamp"])
