"""One shape for every error that the API tells."""

from typing import Any

from rest_framework.response import Response
from rest_framework.views import exception_handler


# region handler
def one_shape(error: Exception, context: dict[str, Any]) -> Response | None:
    """Put what Django REST framework says into one shape, as RFC 9457 asks."""
    response = exception_handler(error, context)
    if response is None:
        return None  # Not an API error: the server failed, and Django answers 500.
    said = response.data
    if isinstance(said, list):
        said = {"non_field_errors": said}
    problem = {"status": response.status_code, "title": response.status_text}
    if set(said) == {"detail"}:
        problem["detail"] = said["detail"]
    else:
        problem["errors"] = said
    response.data = problem
    response.content_type = "application/problem+json"
    return response


# endregion handler
