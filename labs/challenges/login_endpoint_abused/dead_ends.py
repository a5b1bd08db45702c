"""Logins that look protected: each lets an attack through, or shuts its victim out."""

import os
from typing import Any

from django.core.cache import cache, caches
from rest_framework.exceptions import APIException
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle

from challenges.login_endpoint_abused import failing
from challenges.login_endpoint_abused.credentials import WrongPassword


# region throttled
class FiveAnHour(AnonRateThrottle):
    """Five requests an hour for each address."""

    rate = "5/hour"


class ThrottledLogin(failing.LoginView):
    """The login, with the throttle that the framework brings."""

    throttle_classes = [FiveAnHour]


# endregion throttled


class OneProxy(FiveAnHour):
    """Does what `NUM_PROXIES = 1` does, for this view alone."""

    scope = "one-proxy"

    def get_ident(self, request: Request) -> str:
        """Return the last address in the header, which our proxy wrote."""
        return request.META["HTTP_X_FORWARDED_FOR"].rpartition(",")[2].strip()


class OneProxyLogin(failing.LoginView):
    """The same throttle, that knows how many proxies there are."""

    throttle_classes = [OneProxy]


# region in-memory
class InMemory(OneProxy):
    """Five requests an hour, counted in the cache that Django has by default."""

    cache = caches["local"]


# endregion in-memory


class InMemoryLogin(failing.LoginView):
    """The same throttle, with counters in each process."""

    throttle_classes = [InMemory]

    def finalize_response(self, *answer: Any, **parts: Any) -> Response:
        """Say which process answers."""
        response = super().finalize_response(*answer, **parts)
        response["X-Worker"] = str(os.getpid())
        return response


class AccountLocked(APIException):
    """Nobody gets in any more."""

    status_code = 403
    default_detail = "This account is locked. Write to support."
    default_code = "account_locked"


# region locking
class LockingLogin(failing.LoginView):
    """Locks an account at its fifth wrong password."""

    def post(self, request: Request) -> Response:
        """Look whether it is locked, then check the password."""
        key = f"failures:{request.data['username']}"
        if cache.get_or_set(key, 0, timeout=None) >= 5:
            raise AccountLocked
        try:
            return super().post(request)
        except WrongPassword:
            cache.incr(key)
            raise


# endregion locking
