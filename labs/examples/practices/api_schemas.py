"""The OpenAPI schemas of the shop and of the careless API."""

from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from typing import Any

from django.core.management import call_command
from drf_spectacular.generators import SchemaGenerator
from drf_spectacular.management.commands.spectacular import SchemaGenerationError


def schema_of(urlconf: str) -> dict[str, Any]:
    """Return the schema that drf-spectacular makes from a module of addresses."""
    return SchemaGenerator(urlconf=urlconf).get_schema(request=None, public=True)


def complaints(urlconf: str) -> str:
    """Return what drf-spectacular says while it writes, and how it ends."""
    said = StringIO()
    with redirect_stderr(said), redirect_stdout(StringIO()):
        try:
            call_command("spectacular", urlconf=urlconf, fail_on_warn=True)
        except SchemaGenerationError as error:
            said.write(f"SchemaGenerationError: {error}")
    return said.getvalue()
