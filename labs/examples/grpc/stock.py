"""What is in stock: a dictionary behind a lock, in the memory of one process."""

import threading
from typing import Any


class SoldOut(Exception):
    """Fewer pieces are left than were asked for."""


class Shelf:
    """Products by SKU, and the orders that have reserved."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.reserved: set[str] = set()
        self.products: dict[str, dict[str, Any]] = {
            "SKU-1": {
                "sku": "SKU-1",
                "name": "Kettle, 1.7 litres",
                "price_cents": 2490,
                "price": "24.90",
                "on_hand": 3,
                "currency": "EUR",
            },
            "SKU-2": {"sku": "SKU-2", "name": "Mug", "on_hand": 1000},
        }

    def reserve(self, sku: str, quantity: int, order: str) -> int:
        """Take pieces off the shelf for an order, once; return what is left."""
        with self.lock:
            product = self.products[sku]
            if order not in self.reserved:
                if product["on_hand"] < quantity:
                    raise SoldOut(f"{product['on_hand']} of {sku} left")
                product["on_hand"] -= quantity
                self.reserved.add(order)
            return int(product["on_hand"])
