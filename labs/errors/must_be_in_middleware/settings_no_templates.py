from settings_fixed import *

TEMPLATES = []
