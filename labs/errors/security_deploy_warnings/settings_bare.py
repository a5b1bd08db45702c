from config.settings import *

DEBUG = False
MIDDLEWARE.remove("django.middleware.csrf.CsrfViewMiddleware")
