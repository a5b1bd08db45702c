from config.settings import *

ROOT_URLCONF = "urls_callable_fixed"
