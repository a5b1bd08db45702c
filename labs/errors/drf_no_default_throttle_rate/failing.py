from ask import ask
from rest_framework.throttling import AnonRateThrottle


# region throttle
class LoginThrottle(AnonRateThrottle):
    scope = "login"


# endregion throttle
ask(LoginThrottle)
