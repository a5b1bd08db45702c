# region words
from django.utils.translation import gettext as _

DELIVERY = _("To the door")
# endregion words
