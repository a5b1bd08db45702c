import os

from config.settings import *

# region key
SECRET_KEY = os.environ.get("SECRET_KEY", "")
# endregion key
