from settings_people import *

AUTH_USER_MODEL = "people.Other"
