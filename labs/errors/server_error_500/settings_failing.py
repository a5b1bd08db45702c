from config.settings import *

DEBUG = False
ROOT_URLCONF = "broken"
