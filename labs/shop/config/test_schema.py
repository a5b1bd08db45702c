"""What holds for all apps: their migrations and their OpenAPI schema are complete."""

from pathlib import Path

import pytest
from django.core.management import call_command

# Kept so that a change of the API is seen in a review.
KEPT = Path(__file__).parents[1] / "openapi.yaml"


@pytest.mark.django_db
def test_the_models_have_no_change_without_a_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_the_openapi_schema_is_complete_and_the_one_that_is_kept(
    tmp_path: Path, recapture: bool
):
    fresh = KEPT if recapture else tmp_path / "openapi.yaml"
    call_command("spectacular", file=str(fresh), validate=True, fail_on_warn=True)
    assert fresh.read_text() == KEPT.read_text(), "see it: pytest --recapture, git diff"
