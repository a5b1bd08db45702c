from ask import ask

from django.views import View


class Home(View):
    def get(self, request, pk):
        return super().get(request, pk)


ask(Home)
