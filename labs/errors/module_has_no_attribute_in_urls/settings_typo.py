from config.settings import *

ROOT_URLCONF = "urls_typo"
