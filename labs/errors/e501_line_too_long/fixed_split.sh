cat > cart.py <<'END'
# region split
def total(prices):
    return (
        "The total of everything that is in your cart "
        f"at the moment is {sum(prices)}"
    )
# endregion split
END
flake8 cart.py && ruff check --isolated --no-cache --select E501 cart.py
