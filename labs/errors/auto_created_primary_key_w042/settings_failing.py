from config.settings import *

del DEFAULT_AUTO_FIELD
