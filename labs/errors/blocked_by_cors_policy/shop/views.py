from django.http import JsonResponse
from django.views.decorators.http import require_GET


@require_GET
def orders(request):
    return JsonResponse([{"id": 1, "note": "lamp"}], safe=False)
