from config.settings import *

INSTALLED_APPS = [*INSTALLED_APPS, "storages"]
