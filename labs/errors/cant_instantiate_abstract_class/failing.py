from abc import ABC, abstractmethod


class Payment(ABC):
    @abstractmethod
    def charge(self, amount): ...


# region fix
class CardPayment(Payment):
    def pay(self, amount):
        return f"charged {amount}"


# endregion fix
print(CardPayment().charge(20))
