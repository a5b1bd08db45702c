# region fix
from django.utils.encoding import force_text
from django.utils.translation import ugettext_lazy as _

# endregion fix
print(force_text(b"lamp"), _)
