import project
from django.contrib.auth import get_user_model

user = get_user_model().objects.create_user("ada@example.com", "orrery-77")
print(user.email, user.check_password("orrery-77"))
