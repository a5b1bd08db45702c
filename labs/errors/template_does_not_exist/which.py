import project

# region which
from django.template import TemplateDoesNotExist
from django.template.loader import get_template

try:
    get_template("order.html")
except TemplateDoesNotExist as error:
    for origin, _ in error.chain[0].tried:
        print(origin)
# endregion which
