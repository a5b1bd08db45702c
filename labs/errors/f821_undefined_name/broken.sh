# A module that uses a name which it never imports.
cat > cart.py <<'END'
def total(prices):
    return sum(prices, Decimal(0))
END
