"""A program of another team, which uses the generated client."""

import sys

from httpx import Timeout
from shop_api_client import Client
from shop_api_client.api.products import products_list, products_retrieve


def main(address: str) -> None:
    """Print a page of products, one product, and one that is not there."""
    shop = Client(base_url=address, timeout=Timeout(5))
    page = products_list.sync(client=shop, page_size=2)
    if page is not None:
        for product in page.results:
            print(f"{product.sku}  {product.price:>7}  {product.name}")
    one = products_retrieve.sync_detailed("SKU-00001", client=shop)
    print(one.status_code, type(one.parsed).__name__)
    missing = products_retrieve.sync_detailed("SKU-99999", client=shop)
    print(missing.status_code, missing.parsed, missing.content.decode())


if __name__ == "__main__":
    main(sys.argv[1])
