"""Four ways to find "Ada@…" where "ada@…" is stored, and what each needs."""

from django.db import models
from django.db.models import QuerySet, Value
from django.db.models.functions import Lower, Upper

from challenges.slow_lookup_missing_index.fixed import User


def by_iexact(email: str) -> QuerySet[User]:
    """Ask whether both are alike, whatever their capitals."""
    return User.objects.filter(email__iexact=email)


def by_lower(email: str) -> QuerySet[User]:
    """Compare both in small letters."""
    return User.objects.alias(small=Lower("email")).filter(small=Lower(Value(email)))


def by_itself(email: str) -> QuerySet[User]:
    """Compare as it was typed."""
    return User.objects.filter(email=email)


def by_end(end: str) -> QuerySet[User]:
    """Find every address of a domain."""
    return User.objects.filter(email__endswith=end)


# region plain
PLAIN = models.Index(fields=["email"], name="idx_user_email")
# endregion plain
LOWER = models.Index(Lower("email"), name="idx_user_email_lower")
UPPER = models.Index(Upper("email"), name="idx_user_email_upper")

TRIED = [
    ("email=…", by_itself, PLAIN),
    ("email__iexact=…", by_iexact, PLAIN),
    ("email__iexact=…", by_iexact, LOWER),
    ("email__iexact=…", by_iexact, UPPER),
    ("Lower(email)=…", by_lower, PLAIN),
    ("Lower(email)=…", by_lower, LOWER),
    ("email__endswith=…", by_end, PLAIN),
]
