"""What became of each report."""

from django.db import models


# region report
class Report(models.Model):
    """A report that somebody asked for."""

    state = models.CharField(max_length=16, default="queued")
    text = models.TextField(default="")
    starts = models.PositiveIntegerField(default=0)

    # endregion report

    class Meta:
        app_label = "reports"

    def __str__(self) -> str:
        return f"report {self.pk}, {self.state}"
