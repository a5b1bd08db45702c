"""List twenty orders with product names: one join, twenty requests, or one."""

import httpx
import monolith
import orders
import psycopg
from parts import fill, service

LATEST = "SELECT number, sku FROM orders ORDER BY number DESC LIMIT 20"


# region each
def one_by_one(db: psycopg.Connection, stock: httpx.Client) -> list[tuple[int, str]]:
    """Ask for each order's product: N+1, over the network."""
    found = []
    for number, sku in db.execute(LATEST):
        names = stock.get("/products", params={"sku": sku}).raise_for_status().json()
        found.append((number, names[sku]))
    return found


# endregion each


# region batch
def together(db: psycopg.Connection, stock: httpx.Client) -> list[tuple[int, str]]:
    """Ask once for all products of the list."""
    rows = db.execute(LATEST).fetchall()
    params = {"sku": sorted({sku for _, sku in rows})}
    names = stock.get("/products", params=params).raise_for_status().json()
    return [(number, names[sku]) for number, sku in rows]


# endregion batch


def main() -> None:
    """Count requests to the stock for the same list."""
    fill()
    requests: list[httpx.Request] = []
    with (
        service("stock_http.py") as (_, port),
        httpx.Client(
            base_url=f"http://127.0.0.1:{port}",
            event_hooks={"request": [requests.append]},
            timeout=5,
        ) as stock,
        orders.connect() as db,
        monolith.connect() as shop,
    ):
        for number in range(1, 21):
            sku = f"SKU-{number}"
            monolith.place(shop, number, sku, 1)
            orders.begin(db, number, sku, 1)
        expected = monolith.recent(shop)
        print("one process:     1 query")
        for name, way in (("one by one", one_by_one), ("together", together)):
            requests.clear()
            if way(db, stock) != expected:
                raise RuntimeError(f"{name} lists something else")
            print(f"{name + ':':<16} 1 query, {len(requests)} requests")


if __name__ == "__main__":
    main()
