from abc import ABC, abstractmethod


class Payment(ABC):
    @abstractmethod
    def charge(self, amount): ...


class CardPayment(Payment):
    def charge(self, amount):
        return f"charged {amount}"


# region call
print(Payment().charge(20))
# endregion call
