"""What became of each report."""

from django.db import models


class Report(models.Model):
    """A report that somebody asked for."""

    state = models.CharField(max_length=16, default="queued")
    text = models.TextField(default="")
    starts = models.PositiveIntegerField(default=0)

    class Meta:
        app_label = "reports"

    def __str__(self) -> str:
        return f"report {self.pk}, {self.state}"
