import traceback

import project
from django.http import (
    FileResponse,
    HttpResponse,
    HttpResponseNotModified,
    HttpResponseRedirect,
    StreamingHttpResponse,
)
from django.shortcuts import get_list_or_404, get_object_or_404


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: HttpResponse("ok", status=2000))
show(lambda: HttpResponseRedirect("shopapp://orders/7"))
show(lambda: StreamingHttpResponse(["a", "b"]).content)
show(lambda: get_object_or_404("Product", pk=1))
show(lambda: get_list_or_404("Product"))
show(lambda: HttpResponse(headers={"X-Name": "a\nb"}))
show(lambda: HttpResponse("x", content_type="text/csv", headers={"Content-Type": "a/b"}))
