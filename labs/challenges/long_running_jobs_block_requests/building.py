"""The job: a report, drawn by a renderer that takes its time."""

import os

import httpx
from django.db.models import F

from challenges.long_running_jobs_block_requests.models import Report


# region build
def build(report: int) -> None:
    """Have a report drawn, and keep it; safe to be done again."""
    row = Report.objects.filter(pk=report)
    row.update(state="running", starts=F("starts") + 1)
    drawn = httpx.post(f"{os.environ['RENDERER']}/{report}", timeout=600)
    drawn.raise_for_status()
    row.update(state="done", text=drawn.text)


# endregion build
