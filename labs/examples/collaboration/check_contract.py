"""Compares an API's answer with a contract: `check_contract.py --help`."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator


# region differences
def differences(
    contract: dict[str, Any], operation: str, status: int, answer: Any
) -> list[str]:
    """Say where an answer breaks the contract; nothing when it keeps it.

    `operation` is method and path, as in `GET /api/orders/`.
    """
    method, path = operation.split()
    responses = contract["paths"][path][method.lower()]["responses"]
    if str(status) not in responses:
        promised = ", ".join(responses)
        return [f"status {status} is not in the contract; it has {promised}"]
    content = responses[str(status)]["content"]["application/json"]
    schema = {**content["schema"], "components": contract["components"]}
    return [
        f"{error.json_path}: {error.message}"
        for error in Draft202012Validator(schema).iter_errors(answer)
    ]


# endregion differences


def main(arguments: list[str] | None = None) -> int:
    """Compare the answer in a file with the contract and return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("contract", type=Path, help="an OpenAPI 3.1 file in YAML")
    parser.add_argument("operation", help='such as "GET /api/orders/"')
    parser.add_argument(
        "status", type=int, help="the status of the answer, such as 200"
    )
    parser.add_argument("answer", type=Path, help="a file with the answer's JSON")
    options = parser.parse_args(arguments)
    contract = yaml.safe_load(options.contract.read_text(encoding="utf-8"))
    answer = json.loads(options.answer.read_text(encoding="utf-8"))
    found = differences(contract, options.operation, options.status, answer)
    print(f"{options.operation} {options.status}: {len(found)} differences")
    for line in found:
        print(f"  {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
