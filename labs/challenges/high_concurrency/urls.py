"""Every way to ask the carrier, and what holds a loop up."""

import os

from django.core.signals import request_started
from django.db import close_old_connections, reset_queries
from django.urls import path

from challenges.high_concurrency import failing, fixed, holding, others

urlpatterns = [
    path("failing/<path:parcel>", failing.quote),
    path("fixed/<path:parcel>", fixed.quote),
    path("blocking/<path:parcel>", others.blocking),
    path("unlimited/<path:parcel>", others.unlimited),
    path("queued/<path:parcel>", others.queued),
    path("ping/", holding.ping),
    path("levels/", others.levels),
    path("report/", holding.report),
    path("report-in-thread/", holding.report_in_thread),
    path("stock/", holding.stock),
    path("stock-in-thread/", holding.stock_in_thread),
]

if os.environ.get("WITHOUT_RECEIVERS"):
    # An experiment: what stays of the threads when nothing synchronous is left.
    request_started.disconnect(close_old_connections)
    request_started.disconnect(reset_queries)
