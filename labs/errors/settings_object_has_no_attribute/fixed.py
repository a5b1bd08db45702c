import os

import project
from django.test import override_settings

with override_settings(
    # region setting
    STRIPE_KEY=os.environ.get("STRIPE_KEY", "")
    # endregion setting
):
    from django.conf import settings

    print(repr(settings.STRIPE_KEY))
