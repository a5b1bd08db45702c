import project
from django.template import Context, Template

Template("{% with total=price|add:tax %}{% endwith %}").render(Context({"price": 9}))
