"""The commands, under the one settings file."""

import os
import sys

from django.core.management import execute_from_command_line

# region manage
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
execute_from_command_line(sys.argv)
# endregion manage
