"""The same product over HTTP and JSON, for the comparison."""

import json
from typing import Any

import uvicorn
from stock import Shelf

from services.processes import free_port

SHELF = Shelf()
FIELDS = ("sku", "name", "price_cents", "on_hand")


async def app(scope: dict[str, Any], receive: Any, send: Any) -> None:
    """Answer GET /products/SKU with the fields that the proto has."""
    product = SHELF.products.get(scope["path"].rpartition("/")[2], {})
    body = json.dumps({name: product.get(name) for name in FIELDS}).encode()
    headers = [(b"content-type", b"application/json")]
    headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


if __name__ == "__main__":
    port = free_port()
    print(port, flush=True)
    uvicorn.run(app, port=port, log_level="error", lifespan="off")
