"""The report, built by a worker while the client looks in now and then."""

import logging
from functools import partial

from amqp.exceptions import AMQPError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from kombu.exceptions import OperationalError

from challenges.long_running_jobs_block_requests.jobs import build_report
from challenges.long_running_jobs_block_requests.models import Report

log = logging.getLogger(__name__)


# region view
def make_report(request: HttpRequest) -> HttpResponse:
    """Note that a report is wanted, and answer where it will be."""
    # region in-short
    report = Report.objects.create()
    transaction.on_commit(partial(hand_over, report.pk))
    place = reverse("report", args=[report.pk])
    headers = {"Location": place, "Retry-After": "1"}
    answer = {"state": report.state}
    return JsonResponse(answer, status=202, headers=headers)
    # endregion in-short


# endregion view


# region hand-over
def hand_over(report: int) -> None:
    """Give the job to the broker, or say that there will be no report."""
    try:
        build_report.apply_async((report,), confirm_timeout=3)
    except (OperationalError, AMQPError) as error:
        log.error("report %s not handed over: %r", report, error)
        Report.objects.filter(pk=report).update(state="failed")


# endregion hand-over


# region show
def show_report(request: HttpRequest, report: int) -> HttpResponse:
    """Say how far a report is, and give it when it is there."""
    row = get_object_or_404(Report, pk=report)
    if row.state in ("done", "failed"):
        return JsonResponse({"state": row.state, "text": row.text})
    return JsonResponse({"state": row.state}, headers={"Retry-After": "1"})


# endregion show


def price(request: HttpRequest) -> HttpResponse:
    """Answer at once, like most of the shop."""
    return JsonResponse({"price": "38.99"})


urlpatterns = [
    path("reports/", make_report),
    path("reports/<int:report>/", show_report, name="report"),
    path("price/", price),
]
