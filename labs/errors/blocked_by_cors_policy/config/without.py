from config.settings import *
