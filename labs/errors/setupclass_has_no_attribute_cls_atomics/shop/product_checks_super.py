from django.test import TestCase


# region test
class ProductTests(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.factor = 3

    def test_factor(self):
        self.assertEqual(self.factor, 3)


# endregion test
