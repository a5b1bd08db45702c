import logging

import project
from django.template import Context, Template

logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s %(message)s")
logging.getLogger("django").setLevel(logging.DEBUG)
# region logging
logging.getLogger("django.template").setLevel(logging.INFO)
# endregion logging
Template("{{ order.custmer }}").render(Context({"order": {"customer": "ada"}}))
