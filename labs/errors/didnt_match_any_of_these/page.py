"""Prints the text that a browser shows of the page at an address."""

import re
import sys
from html import unescape

import project
from django.test import Client, override_settings

urlconf, address = sys.argv[1:]
with override_settings(ROOT_URLCONF=urlconf, DEBUG=True):
    page = Client().get(address, follow=True).content.decode()
body = " ".join(page.split("<body>")[-1].split())
blocks = re.sub(r"</?(?:p|h1|ol|li|tr|div|main|header|footer)\b[^>]*>", "\n", body)
text = unescape(re.sub(r"<[^>]+>", "", blocks))
print("\n".join(line.strip() for line in text.splitlines() if line.strip()))
