"""A dead end: build the report in a thread of the web process."""

import threading

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

from challenges.long_running_jobs_block_requests.building import build
from challenges.long_running_jobs_block_requests.failing import price, show_report
from challenges.long_running_jobs_block_requests.models import Report


# region view
def make_report(request: HttpRequest) -> HttpResponse:
    """Build a report behind the client's back."""
    report = Report.objects.create()
    threading.Thread(target=build, args=(report.pk,), daemon=True).start()
    return JsonResponse({"state": report.state}, status=202)


# endregion view

urlpatterns = [
    path("reports/", make_report),
    path("reports/<int:report>/", show_report),
    path("price/", price),
]
