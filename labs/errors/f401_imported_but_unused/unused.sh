# A module with an import that nothing in it uses.
cat > cart.py <<'END'
import json
from decimal import Decimal


def total(prices):
    return sum(prices, Decimal(0))
END
