"""The rule: what a voucher takes off, in cents."""


# region rule
def reduced(total: int, percent: int) -> int:
    """Return the total less some percent; half a cent is the customer's."""
    return total * (100 - percent) // 100


# endregion rule
