import project
from django.core.cache import cache

print(cache._cache is not None)
