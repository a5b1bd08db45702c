"""A constraint as Django 4 wrote it."""

from django.db import models

POSITIVE = models.CheckConstraint(
    check=models.Q(quantity__gt=0), name="quantity_is_positive"
)
