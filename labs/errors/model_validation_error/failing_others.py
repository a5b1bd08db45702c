import project
from django.core.exceptions import ValidationError
from django.db import models

from shop.models import Product

size = models.CharField(max_length=1, choices={"S": "small", "L": "large"})
for check in (
    lambda: Product(name="", price=40).full_clean(),
    lambda: Product(name="lamp", price=None).full_clean(),
    lambda: Product(name="l" * 90, price=40).full_clean(),
    lambda: size.clean("large", None),
):
    try:
        check()
    except ValidationError as error:
        print(*error.messages, sep="\n")
