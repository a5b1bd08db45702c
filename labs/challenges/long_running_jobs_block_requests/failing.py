"""The report, built while the client waits."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

from challenges.long_running_jobs_block_requests.building import build
from challenges.long_running_jobs_block_requests.models import Report


# region view
def make_report(request: HttpRequest) -> HttpResponse:
    """Build a report and answer with it."""
    # region in-short
    report = Report.objects.create()
    build(report.pk)
    report.refresh_from_db()
    answer = {"state": report.state, "text": report.text}
    return JsonResponse(answer, status=201)
    # endregion in-short


# endregion view


def show_report(request: HttpRequest, report: int) -> HttpResponse:
    """Say how far a report is."""
    row = Report.objects.get(pk=report)
    return JsonResponse({"state": row.state})


def price(request: HttpRequest) -> HttpResponse:
    """Answer at once, like most of the shop."""
    return JsonResponse({"price": "38.99"})


urlpatterns = [
    path("reports/", make_report),
    path("reports/<int:report>/", show_report),
    path("price/", price),
]
