from dataclasses import dataclass


@dataclass(frozen=True)
class Price:
    amount: int
    currency: str


Price(20, "EUR").amount = 18
