from django.core.management.base import BaseCommand

from shop.models import Product


class Command(BaseCommand):
    help = "Sets every product's stock."

    def add_arguments(self, parser):
        parser.add_argument("stock", type=int)

    def handle(self, *args, stock, **options):
        changed = Product.objects.update(stock=stock)
        self.stdout.write(f"{changed} products restocked")
