"""Try to let two databases share a transaction."""

import os

from challenges.orders_paid_but_not_placed import database
from challenges.orders_paid_but_not_placed.dead_ends import prepared

if __name__ == "__main__":
    database.use(os.environ["ORDERS_DATABASE"])
    print(prepared())
