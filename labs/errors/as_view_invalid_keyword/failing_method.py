import project
from django.views import View

View.as_view(get=lambda request: None)
