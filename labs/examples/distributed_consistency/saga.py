"""A saga: steps with opposites, and a row that remembers how far it came."""

import logging
from collections.abc import Callable
from typing import NamedTuple

import parts
from parts import Refused, connect

LOG = logging.getLogger(__name__)

# region schema
SCHEMA = """
CREATE TABLE saga (
    order_number integer PRIMARY KEY,
    done integer NOT NULL DEFAULT 0, -- steps that are done and not undone
    state text NOT NULL DEFAULT 'forward'
        CHECK (state IN ('forward', 'back', 'placed', 'cancelled')),
    tries integer NOT NULL DEFAULT 0,
    next_try timestamptz NOT NULL DEFAULT now()
);
"""
# endregion schema


# region steps
class Step(NamedTuple):
    """Something a service does, and what undoes it."""

    act: Callable[[int], None]
    undo: Callable[[int], None] | None


STEPS = (
    Step(parts.reserve, parts.release),
    Step(parts.charge, parts.refund),
    Step(parts.ship, None),  # nothing undoes it, so it comes last
)
# endregion steps


def begin(order: int) -> None:
    """Write down that an order is to be placed."""
    with connect("ORDERS") as db:
        query = "INSERT INTO saga (order_number) VALUES (%s) ON CONFLICT DO NOTHING"
        db.execute(query, [order])


# region updates
ONWARD = """
UPDATE saga SET done = %s, state = %s, tries = 0 WHERE order_number = %s
"""
LATER = """
UPDATE saga SET tries = tries + 1,
    next_try = now() + least(power(2, tries), 600) * interval '1 second'
WHERE order_number = %s
"""
# endregion updates


# region advance
def advance() -> bool:
    """Take one step of one saga that is due; False when there is none."""
    with connect("ORDERS") as db:
        row = db.execute(
            """SELECT order_number, done, state FROM saga
            WHERE state IN ('forward', 'back') AND next_try <= now()
            ORDER BY next_try LIMIT 1 FOR UPDATE SKIP LOCKED"""
        ).fetchone()
        if row is None:
            return False
        order, done, state = row
        try:
            reached = step(order, done, state)
        except Exception:  # down, or too slow: no answer is not a refusal
            LOG.exception("order %s, step %s %s", order, done, state)
            db.execute(LATER, [order])
        else:
            db.execute(ONWARD, [*reached, order])
    return True


# endregion advance


# region step
def step(order: int, done: int, state: str) -> tuple[int, str]:
    """Call one service, and return what the saga's row must say then."""
    if state == "forward":
        try:
            STEPS[done].act(order)
        except Refused:
            return done, "back" if done else "cancelled"
        done += 1
        return done, "placed" if done == len(STEPS) else "forward"
    undo = STEPS[done - 1].undo
    if undo is not None:
        undo(order)
    done -= 1
    return done, "back" if done else "cancelled"


# endregion step
