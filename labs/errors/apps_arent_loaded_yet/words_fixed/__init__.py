# region words
from django.utils.translation import gettext_lazy as _

DELIVERY = _("To the door")
# endregion words
