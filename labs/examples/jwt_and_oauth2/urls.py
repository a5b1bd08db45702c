"""The addresses: signing in, the OAuth provider, and the orders."""

from django.contrib.auth.views import LoginView
from django.urls import include, path
from oauth2_provider.urls import base_urlpatterns
from orders import views
from rest_framework_simplejwt.views import TokenBlacklistView, TokenRefreshView

urlpatterns = [
    path("accounts/login/", LoginView.as_view()),
    path("o/", include((base_urlpatterns, "oauth2_provider"))),
    path("token/refresh/", TokenRefreshView.as_view()),
    path("token/blacklist/", TokenBlacklistView.as_view()),
    path("session/orders/", views.BySession.as_view()),
    path("jwt/orders/", views.ByToken.as_view()),
    path("stateless/orders/", views.ByTokenAlone.as_view()),
    path("any/orders/", views.WithoutIsActive.as_view()),
    path("api/orders/", views.ForOthers.as_view()),
]
