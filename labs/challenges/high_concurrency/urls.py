"""Every way to ask the carrier, and what holds a loop up."""

from django.urls import path

from challenges.high_concurrency import failing, holding, mended, others

urlpatterns = [
    path("failing/<path:question>", failing.quote),
    path("mended/<path:question>", mended.quote),
    path("blocking/<path:question>", others.blocking),
    path("limited/<path:question>", others.limited),
    path("queued/<path:question>", others.queued),
    path("ping/", holding.ping),
    path("report/", holding.report),
    path("report-in-thread/", holding.report_in_thread),
    path("stock/", holding.stock),
    path("stock-in-thread/", holding.stock_in_thread),
]
