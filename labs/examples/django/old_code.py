"""Insert as the code before migration 0002 does, into the database after it."""

from datetime import UTC, datetime

from start import start

start()

from django.db import IntegrityError, connection  # noqa: E402 - set up first
from django.db.migrations.executor import MigrationExecutor  # noqa: E402


# region old
def main() -> None:
    """Take the model as it was at 0001 and save a workshop with it."""
    history = MigrationExecutor(connection).loader
    before = history.project_state(("workshops", "0001_initial")).apps
    old_workshop = before.get_model("workshops", "Workshop")
    evening = datetime(2026, 12, 3, 16, tzinfo=UTC)
    try:
        old_workshop.objects.create(title="x", starts_at=evening, seats_left=3)
    except IntegrityError as error:
        print(f"IntegrityError: {str(error).splitlines()[0]}")


# endregion old


if __name__ == "__main__":
    main()
    connection.close()
