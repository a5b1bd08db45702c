DJANGO_SETTINGS_MODULE=settings_failing python -c "
import project
from django.contrib.auth import get_user_model
print(get_user_model().objects.create_superuser('ada@example.com', 'orrery-77').is_staff)"
