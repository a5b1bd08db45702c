"""Checkout, from the rule to the rows."""
# ruff: noqa: ANN001 - as tests are usually written

import pytest
from orders.checkout import OutOfStockError, discounted, place
from orders.models import Order


# region parametrize
@pytest.mark.parametrize(
    ("cents", "percent", "expected"),
    [
        pytest.param(2000, 25, 1500, id="plain"),
        pytest.param(1999, 50, 1000, id="half-a-cent-rounds-up"),
        pytest.param(1999, 0, 1999, id="no-discount"),
        pytest.param(1999, 100, 0, id="free"),
    ],
)
def test_discount(cents, percent, expected):
    assert discounted(cents, percent) == expected


@pytest.mark.parametrize("percent", [-1, 101])
def test_discount_refuses(percent):
    with pytest.raises(ValueError, match="between 0 and 100"):
        discounted(1999, percent)


# endregion parametrize


# region checkout
def test_an_order_takes_stock(customer, mug):
    order = place(customer, mug, quantity=2)
    mug.refresh_from_db()
    assert mug.stock == 0
    assert order.lines.get().quantity == 2


def test_too_many_leave_no_trace(customer, mug):
    with pytest.raises(OutOfStockError, match="mug"):
        place(customer, mug, quantity=3)
    mug.refresh_from_db()
    assert (mug.stock, Order.objects.count()) == (2, 0)


def test_receipt_after_commit(
    customer, mug, mailoutbox, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        place(customer, mug, quantity=1)
        assert mailoutbox == []
    assert [letter.to for letter in mailoutbox] == [[customer.email]]


# endregion checkout


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_real_commit_sends_the_receipt(customer, mug, mailoutbox):
    place(customer, mug, quantity=1)
    assert len(mailoutbox) == 1
