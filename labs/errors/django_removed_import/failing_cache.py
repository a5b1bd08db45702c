from django.core.cache import get_cache
