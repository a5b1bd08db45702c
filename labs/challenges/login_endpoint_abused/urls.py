"""Every login of this lab, at an address of its own."""

from django.urls import path

from challenges.login_endpoint_abused import dead_ends, failing, fixed

urlpatterns = [
    path("failing/login/", failing.LoginView.as_view()),
    path("fixed/login/", fixed.LoginView.as_view()),
    path("throttled/login/", dead_ends.ThrottledLogin.as_view()),
    path("one-proxy/login/", dead_ends.OneProxyLogin.as_view()),
    path("in-memory/login/", dead_ends.InMemoryLogin.as_view()),
    path("locking/login/", dead_ends.LockingLogin.as_view()),
]
