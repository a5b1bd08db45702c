from datetime import timedelta

from client import ada, get_orders
from rest_framework_simplejwt.tokens import AccessToken

token = AccessToken.for_user(ada)
token.set_exp(lifetime=-timedelta(minutes=1))
get_orders(token)
