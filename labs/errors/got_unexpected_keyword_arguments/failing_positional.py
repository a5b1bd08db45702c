import traceback

import project
from shop.models import Product


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: Product(1, "lamp", name="lamp"))
show(lambda: Product(1, "lamp", 9, 4, "new"))
