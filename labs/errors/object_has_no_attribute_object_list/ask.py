import project
from django.test import Client, override_settings
from django.urls import path


def ask(view, method="get"):
    import __main__

    __main__.urlpatterns = [path("<int:pk>/", view.as_view())]
    with override_settings(ROOT_URLCONF=__main__):
        print(getattr(Client(), method)("/1/").status_code)
