sed 's/django_redis.cache.RedisCache/django.core.cache.backends.memcached.MemcachedCache/' settings_failing.py > settings_old.py
DJANGO_SETTINGS_MODULE=settings_old python ask.py
