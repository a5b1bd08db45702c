import project
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ViewSet


# region action
class OrderViewSet(ViewSet):
    @action(detail=True, methods=["post"])
    def cancel(self, request, pk):
        return Response()


# endregion action
print([extra.url_path for extra in OrderViewSet.get_extra_actions()])
