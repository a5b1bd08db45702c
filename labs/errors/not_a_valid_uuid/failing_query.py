import project

# region find
from vouchers.models import Voucher


def find_voucher(code):
    return Voucher.objects.filter(pk=code).first()


# endregion find
print(find_voucher("spring-sale"))
