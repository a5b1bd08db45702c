import sys

import project
from django.core.management import call_command
from django.test import override_settings
from django.urls import reverse

with override_settings(ROOT_URLCONF=sys.argv[1]):
    call_command("check")
    print(reverse(sys.argv[2]))
