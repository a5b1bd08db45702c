"""Which customer somebody is who has signed in."""

from typing import Any

from django.db import IntegrityError, transaction

from shop.orders.models import Account, Customer


class AddressTaken(Exception):
    """The address is another customer's: it gives no right to their orders."""


def customer_of(user: Any) -> Customer:
    """Return the customer that a user is, made at the first order.

    Raises AddressTaken where the user's address is another customer's.
    """
    if (known := _known(user)) is not None:
        return known
    try:
        with transaction.atomic():
            customer = Customer.objects.create(
                name=user.get_full_name(), email=user.email
            )
            Account.objects.create(user=user, customer=customer)
            return customer
    except IntegrityError as error:
        # The same user's other request was quicker, or the address is taken.
        if (known := _known(user)) is None:
            raise AddressTaken from error
        return known


def _known(user: Any) -> Customer | None:
    account = Account.objects.select_related("customer").filter(user=user).first()
    return account.customer if account else None
