"""Each version of the endpoint at an address of its own."""

from django.urls import path

from challenges.api_latency_n_plus_one import dead_ends, failing, fields, fixed

urlpatterns = [
    # The address that a project has; the others are for comparing.
    path("api/orders/", fixed.OrderList.as_view()),
    path("by-action/orders/", fields.Orders.as_view({"get": "list"})),
    path("by-action/orders/<int:pk>/", fields.Orders.as_view({"get": "retrieve"})),
    path("failing/orders/", failing.OrderList.as_view()),
    path("fixed/orders/", fixed.OrderList.as_view()),
    path("customer-only/orders/", dead_ends.OrdersWithCustomer.as_view()),
    path("no-products/orders/", dead_ends.OrdersWithCustomerAndLines.as_view()),
    path("filtered/orders/", dead_ends.OrdersWithLargeLines.as_view()),
    path("filtered-once/orders/", dead_ends.OrdersWithLargeLinesPrefetched.as_view()),
]
