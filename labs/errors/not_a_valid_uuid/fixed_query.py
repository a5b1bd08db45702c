import project

# region find
from uuid import UUID

from vouchers.models import Voucher


def find_voucher(code):
    try:
        key = UUID(code)
    except ValueError:
        return None
    return Voucher.objects.filter(pk=key).first()


# endregion find
print(find_voucher("spring-sale"))
