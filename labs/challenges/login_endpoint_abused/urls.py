"""Every login of this lab, at an address of its own."""

from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from strawberry.django.views import GraphQLView

from challenges.login_endpoint_abused import dead_ends, failing, fixed
from challenges.login_endpoint_abused.graphql_login import schema

urlpatterns = [
    path("failing/login/", failing.LoginView.as_view()),
    path("fixed/login/", fixed.LoginView.as_view()),
    path("throttled/login/", dead_ends.ThrottledLogin.as_view()),
    path("one-proxy/login/", dead_ends.OneProxyLogin.as_view()),
    path("in-memory/login/", dead_ends.InMemoryLogin.as_view()),
    path("graphql/", csrf_exempt(GraphQLView.as_view(schema=schema))),
    path("locking/login/", dead_ends.LockingLogin.as_view()),
]
