# region config
from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "apps.reviews_fixed"
# endregion config
