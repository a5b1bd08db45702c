import project
from django.contrib.auth import get_user_model

User = get_user_model()


def show(work):
    try:
        work()
    except ValueError as error:
        print(f"ValueError: {error}")


show(lambda: User.objects.create_superuser("ada", is_staff=False))
show(lambda: User.objects.create_superuser("ada", is_superuser=False))
show(lambda: User.objects.create_user(""))
