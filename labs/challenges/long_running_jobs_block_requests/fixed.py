"""The report, built by a worker while the client looks in now and then."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path, reverse

from challenges.long_running_jobs_block_requests.failing import price, show_report
from challenges.long_running_jobs_block_requests.jobs import build_report
from challenges.long_running_jobs_block_requests.models import Report


# region view
def make_report(request: HttpRequest) -> HttpResponse:
    """Note that a report is wanted, and answer where it will be."""
    report = Report.objects.create()
    build_report.delay(report.pk)
    place = reverse("report", args=[report.pk])
    answer = {"state": report.state}
    return JsonResponse(answer, status=202, headers={"Location": place})


# endregion view

urlpatterns = [
    path("reports/", make_report),
    path("reports/<int:report>/", show_report, name="report"),
    path("price/", price),
]
