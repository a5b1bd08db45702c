class Cart:
    def __init__(self) -> None:
        self.prices: list[int] = []
        # region total
        self.coupon: str = None
        total: int = self.add(20)
        # endregion total
        print(total)

    def add(self, price: float) -> float:
        self.prices.append(price)
        return sum(self.prices)


def find(name: str) -> str | None:
    return None if name == "" else name


print(find("lamp").upper())
