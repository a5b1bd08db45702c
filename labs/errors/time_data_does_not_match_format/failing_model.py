import project
from django.core.exceptions import ValidationError
from django.db.models import DateField, DateTimeField

for field in (DateField(), DateTimeField()):
    try:
        field.clean("30.11.2026", None)
    except ValidationError as error:
        print(error.message % error.params)
