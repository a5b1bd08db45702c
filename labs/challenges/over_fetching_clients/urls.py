"""The shop at one address for each way to ask it."""

from django.urls import path

from challenges.over_fetching_clients import open_schema, resources, schemas, sparse
from shop.graphql.views import Endpoint, endpoint
from shop.orders.views import OrderList

one, many = {"get": "retrieve"}, {"get": "list"}

urlpatterns = [
    path("orders/", resources.Orders.as_view(many)),
    path("orders/<int:order>/lines/", resources.Lines.as_view(many)),
    path("customers/<int:pk>/", resources.Customers.as_view(one)),
    path("products/<int:pk>/", resources.Products.as_view(one)),
    path("api/orders/", OrderList.as_view()),
    path("sparse/orders/", sparse.SparseOrders.as_view()),
    path("graphql/", endpoint),
    path("open/", Endpoint.as_view(schema=open_schema.schema)),
    path("optimized/", Endpoint.as_view(schema=schemas.optimized)),
    path("totals/", Endpoint.as_view(schema=schemas.totals)),
    *(
        path(f"alone/{name}/", Endpoint.as_view(schema=schema))
        for name, schema in schemas.alone.items()
    ),
]
