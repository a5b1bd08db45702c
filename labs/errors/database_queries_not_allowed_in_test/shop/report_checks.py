from django.test import TestCase

from shop.models import Product


# region test
class ReportTests(TestCase):
    def test_reads_the_replica(self):
        self.assertEqual(Product.objects.using("replica").count(), 0)


# endregion test
