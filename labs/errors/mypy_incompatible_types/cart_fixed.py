class Cart:
    def __init__(self) -> None:
        self.prices: list[float] = []
        # region total
        self.coupon: str | None = None
        total: float = self.add(20)
        # endregion total
        print(total)

    def add(self, price: float) -> float:
        self.prices.append(price)
        return sum(self.prices)


def find(name: str) -> str | None:
    return None if name == "" else name


# region none
found = find("lamp")
if found is not None:
    print(found.upper())
# endregion none
