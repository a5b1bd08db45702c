import project
from django.contrib.auth.models import User

User.objects.create_user("ada").has_perms("shop.change_product")
