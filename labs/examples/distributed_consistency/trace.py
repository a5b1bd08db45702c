"""Look at all services after each step of a saga, as a reader might."""

from every_kill import empty
from parts import connect, seen
from saga import advance, begin


def line(title: str, order: int) -> str:
    """Return what the three services and the saga's row say."""
    words = ["yes" if there else "no" for there in seen(order)]
    with connect("ORDERS") as db:
        query = "SELECT state FROM saga WHERE order_number = %s"
        (state,) = db.execute(query, [order]).fetchone() or ("none",)
    piece, money, parcel = words
    return f"{title:<13} {piece:<6} {money:<6} {parcel:<7} {state}"


def main() -> None:
    """Trace an order that no carrier takes."""
    empty()
    print("order 2001    piece  money  parcel  saga")
    begin(2001)
    print(line("begun", 2001))
    number = 0
    while advance():
        number += 1
        print(line(f"after step {number}", 2001))


if __name__ == "__main__":
    main()
