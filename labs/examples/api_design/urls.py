"""The addresses: a first draft, and the design."""

from accounts import draft, views
from django.urls import path, re_path
from rest_framework_simplejwt.views import TokenBlacklistView, TokenRefreshView

# region urls
VERSION = "(?P<version>v[0-9]+)"
urlpatterns = [
    re_path(f"^{VERSION}/registrations/$", views.Registrations.as_view()),
    re_path(f"^{VERSION}/accounts/$", views.Accounts.as_view()),
    re_path(f"^{VERSION}/accounts/me/$", views.Me.as_view(), name="me"),
    re_path(f"^{VERSION}/tokens/$", views.Tokens.as_view()),
    re_path(f"^{VERSION}/tokens/renewals/$", TokenRefreshView.as_view()),
    re_path(f"^{VERSION}/tokens/revocations/$", TokenBlacklistView.as_view()),
]
# endregion urls
urlpatterns += [
    path("createUser", draft.CreateUser.as_view()),
    path("getUser", draft.GetUser.as_view()),
]
