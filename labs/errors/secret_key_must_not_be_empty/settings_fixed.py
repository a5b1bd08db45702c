import os

from config.settings import *

# region key
SECRET_KEY = os.environ["SECRET_KEY"]
# endregion key
