"""The commands, which take the settings of a developer unless told otherwise."""

import os
import sys

from django.core.management import execute_from_command_line

# region manage
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings.local")
execute_from_command_line(sys.argv)
# endregion manage
