from config.settings import *

ROOT_URLCONF = "own_urls"
