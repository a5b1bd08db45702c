from config.settings import *
from config.settings import MIDDLEWARE

MIDDLEWARE = ["shop.cors.CorsByHand", *MIDDLEWARE]
