from abc import ABC, abstractmethod


class Payment(ABC):
    @abstractmethod
    def charge(self, amount): ...

    @abstractmethod
    def refund(self, amount): ...


class CardPayment(Payment): ...


CardPayment()
