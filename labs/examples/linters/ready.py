"""An import that looks unused and is not."""
# ruff: noqa - the first one is the lesson.


# region failing
class OrdersConfig:
    def ready(self):
        from orders import signals


# endregion failing


# region fixed
class OrdersConfigFixed:
    def ready(self):
        from orders import signals  # noqa: F401 - registers the receivers


# endregion fixed
