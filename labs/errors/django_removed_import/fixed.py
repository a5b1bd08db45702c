# region fix
from django.utils.encoding import force_str
from django.utils.translation import gettext_lazy as _

# endregion fix
print(force_str(b"lamp"), _.__name__)
