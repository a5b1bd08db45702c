"""Answers a query as a server does, in JSON."""

import json
import logging

from schema import schema

logging.disable()


def ask(query, **variables):
    result = schema.execute_sync(query, variable_values=variables)
    answer = {"data": result.data}
    if result.errors:
        answer["errors"] = [error.formatted for error in result.errors]
    print(json.dumps(answer, indent=2))
