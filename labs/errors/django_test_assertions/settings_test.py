from config.settings import *

ROOT_URLCONF = "site_urls"
