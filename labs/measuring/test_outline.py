"""What is left of a traceback on a page."""

from measuring.outline import outline

TRACEBACK = """Traceback (most recent call last):
  File "/venv/django/db/utils.py", line 89, in _execute
    return self.cursor.execute(sql, params)
psycopg.errors.UniqueViolation: duplicate key value

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/labs/challenges/race/shop.py", line 12, in buy
    order.save()
  File "/venv/django/db/models/base.py", line 892, in save
    self.save_base()
  File "/venv/django/db/models/base.py", line 998, in save_base
    updated = self._save_table()
              ^^^^^^^^^^^^^^^^^^
django.db.utils.IntegrityError: duplicate key value"""


def test_own_frames_and_errors_stay_and_the_rest_is_marked():
    assert outline(TRACEBACK, "/labs/challenges/") == (
        "Traceback (most recent call last):\n"
        "  …\n"
        "psycopg.errors.UniqueViolation: duplicate key value\n"
        "\n"
        "The above exception was the direct cause of the following exception:\n"
        "\n"
        "Traceback (most recent call last):\n"
        '  File "shop.py", line 12, in buy\n'
        "    order.save()\n"
        "  …\n"
        "django.db.utils.IntegrityError: duplicate key value"
    )
