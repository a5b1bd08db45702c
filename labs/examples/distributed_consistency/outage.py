"""Place an order while payments is down; bring payments back."""

import logging
import os

from every_kill import empty
from parts import connect
from saga import advance, begin

from services.processes import free_port
from services.waiting import wait_for


def row(title: str) -> str:
    """Return what the saga's row says."""
    with connect("ORDERS") as db:
        query = "SELECT done, state, tries FROM saga WHERE order_number = 1001"
        done, state, tries = db.execute(query).fetchone() or (0, "none", 0)
    return f"{title:<18} done {done}, {state}, tries {tries}"


def main() -> None:
    """Advance until nothing is due, twice."""
    logging.disable()
    empty()
    begin(1001)
    up = os.environ["PAYMENTS_DATABASE"]
    os.environ["PAYMENTS_DATABASE"] = f"postgresql://127.0.0.1:{free_port()}/payments"
    while advance():
        pass
    print(row("payments is down:"))
    os.environ["PAYMENTS_DATABASE"] = up
    wait_for(advance, "the next try")
    while advance():
        pass
    print(row("payments is back:"))


if __name__ == "__main__":
    main()
