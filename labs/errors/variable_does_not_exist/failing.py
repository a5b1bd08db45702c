import logging

import project
from django.template import Context, Engine

logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s %(message)s")
logging.getLogger("django").setLevel(logging.DEBUG)
# region template
Engine(debug=True).from_string("{{ order.custmer }}").render(
    Context({"order": {"customer": "ada"}})
)
# endregion template
