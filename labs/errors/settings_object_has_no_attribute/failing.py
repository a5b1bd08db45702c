import project
from django.conf import settings

# region read
print(settings.STRIPE_KEY)
# endregion read
