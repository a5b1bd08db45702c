import project

from reviews.models import Review

print(Review._meta.label)
