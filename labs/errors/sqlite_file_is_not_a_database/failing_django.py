from pathlib import Path

import project
from django.db import connection

from shop.models import Product

connection.close()
Path("db.sqlite3").write_text("version https://git-lfs.github.com/spec/v1\n" * 20)
print(Product.objects.count())
