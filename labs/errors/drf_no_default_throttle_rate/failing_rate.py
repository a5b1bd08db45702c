from ask import ask
from rest_framework.throttling import AnonRateThrottle


class LoginThrottle(AnonRateThrottle):
    scope = None


ask(LoginThrottle)
