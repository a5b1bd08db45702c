import project
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

for password in ("1234", "ada-lovelace"):
    try:
        validate_password(password, User(username="adalovelace"))
    except ValidationError as error:
        print(*error.messages, sep="\n")
