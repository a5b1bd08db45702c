"""The fixed view inside a transaction that takes its time to commit."""

import time

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import path

from challenges.long_running_jobs_block_requests import fixed


def make_report(request: HttpRequest) -> HttpResponse:
    """Do what ATOMIC_REQUESTS does, with more to do in the transaction."""
    with transaction.atomic():
        answer = fixed.make_report(request)
        time.sleep(2)  # Longer than a worker takes to look for the report.
    return answer


urlpatterns = [path("reports/", make_report), *fixed.urlpatterns[1:]]
