"""The orders service: its table, and three ways to ask the stock."""

import os

import grpc
import httpx
import psycopg
import shop_pb2
import shop_pb2_grpc
from kombu import Connection, Producer, Queue

# region schema
SCHEMA = """
CREATE TABLE orders (
    number integer PRIMARY KEY,
    sku text NOT NULL, -- no foreign key: the product is in another database
    quantity integer NOT NULL CHECK (quantity > 0),
    state text NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'placed', 'refused'))
);
"""
# endregion schema

TIMEOUT = 1  # seconds
RESERVE = Queue("reserve", durable=True)


def connect() -> psycopg.Connection:
    """Open the orders' database."""
    return psycopg.connect(os.environ["ORDERS_DATABASE"], autocommit=True)


# region begin
def begin(db: psycopg.Connection, number: int, sku: str, quantity: int) -> None:
    """Store the order before anybody else hears of it."""
    db.execute(
        """INSERT INTO orders (number, sku, quantity) VALUES (%s, %s, %s)
        ON CONFLICT (number) DO NOTHING""",
        [number, sku, quantity],
    )


def end(db: psycopg.Connection, number: int, reserved: bool) -> str:
    """Note what the stock answered."""
    state = "placed" if reserved else "refused"
    db.execute(
        "UPDATE orders SET state = %s WHERE number = %s AND state = 'pending'",
        [state, number],
    )
    return state


# endregion begin


# region http
def over_http(client: httpx.Client, number: int, sku: str, quantity: int) -> bool:
    """Ask with a POST; 409 means sold out."""
    body = {"order": number, "sku": sku, "quantity": quantity}
    response = client.post("/reservations", json=body, timeout=TIMEOUT)
    if response.status_code == httpx.codes.CONFLICT:
        return False
    response.raise_for_status()
    return True


# endregion http


# region grpc
def over_grpc(
    stub: shop_pb2_grpc.StockStub, number: int, sku: str, quantity: int
) -> bool:
    """Ask with a call; FAILED_PRECONDITION means sold out."""
    request = shop_pb2.ReserveRequest(
        sku=sku, quantity=quantity, order_number=str(number)
    )
    try:
        stub.Reserve(request, timeout=TIMEOUT)
    except grpc.RpcError as error:
        if error.code() is grpc.StatusCode.FAILED_PRECONDITION:
            return False
        raise
    return True


# endregion grpc


# region queue
def over_queue(producer: Producer, number: int, sku: str, quantity: int) -> None:
    """Leave a message; the answer comes as another one, or later, or not."""
    body = {"order": number, "sku": sku, "quantity": quantity}
    producer.publish(
        body, routing_key="reserve", declare=[RESERVE], confirm_timeout=TIMEOUT
    )


# endregion queue


def broker(url: str) -> Connection:
    """Connect to the broker; publishing waits for its confirm."""
    return Connection(url, transport_options={"confirm_publish": True})
