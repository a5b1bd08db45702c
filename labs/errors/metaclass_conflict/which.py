import project
from abc import ABC

from django.db import models

# region which
for base in (ABC, models.Model):
    print(base.__name__, type(base).__name__)
# endregion which
