import logging

import project
from django.template import Context, Template

logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s %(message)s")
# region template
Template("{{ order.custmer }}").render(Context({"order": {"customer": "ada"}}))
# endregion template
