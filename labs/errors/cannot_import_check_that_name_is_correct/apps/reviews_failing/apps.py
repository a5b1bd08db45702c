# region config
from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "reviews_failing"
# endregion config
