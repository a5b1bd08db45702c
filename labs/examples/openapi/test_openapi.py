"""Makes, compares, checks and uses the contract of docs/technologies/openapi.md."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.core.management import call_command
from rest_framework.test import APIClient

from examples.openapi.breaking import breaking
from examples.openapi.changes import CHANGES, renames_a_product
from examples.openapi.contracts import OPTIONS, contract
from examples.openapi.examples_checked import example_faults, faults
from services.web_server import gunicorn
from shop.catalogue.serializers import CatalogueProductSerializer
from shop.config.databases import database_at
from shop.seed.fill import fill
from shop.seed.rows import Size

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
Captured = Callable[[str, str, str], None]


def run(*command: str, path: Path) -> tuple[int, str]:
    """Run a program that finds the generated client; give its code and output."""
    found = {"PYTHONPATH": str(path), "MYPYPATH": str(path)}
    done = subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        cwd=path,
        env=os.environ | {"PATH": f"{BIN}:{os.environ['PATH']}"} | found,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def generate(document: dict[str, Any], folder: Path) -> Path:
    """Write a contract and generate a client from it."""
    (folder / "shop.yaml").write_text(yaml.safe_dump(document))
    target = str(folder / "shop_api_client")
    code, output = run(
        "openapi-python-client", "generate", "--path", str(folder / "shop.yaml"),
        "--output-path", target, "--meta", "none", "--overwrite", path=folder,
    )  # fmt: skip
    assert code == 0, output
    (folder / "consumer.py").write_text((HERE / "consumer.py").read_text())
    return folder


def test_the_contract_says_what_the_code_says(captured: Captured):
    document = contract("examples.openapi.api")
    one = {"/products/{sku}/": document["paths"]["/products/{sku}/"]}
    schemas = {
        "CatalogueProduct": document["components"]["schemas"]["CatalogueProduct"]
    }
    parts = {"openapi": document["openapi"], "paths": one}
    parts["components"] = {"schemas": schemas}
    captured(__file__, "contract.txt", yaml.safe_dump(parts, sort_keys=False))


def test_changes_that_break_a_client_are_found(
    captured: Captured, monkeypatch: pytest.MonkeyPatch
):
    old = contract()
    told, broken = [], []
    for change in CHANGES:
        with monkeypatch.context() as patch:
            change(patch)
            found = list(breaking(old, contract()))
        told += [str(change.__doc__)]
        told += [f"  {one}" for one in found or ["nothing breaks"]]
        broken += [bool(found)]
    assert broken == [False] * 3 + [True] * 5
    assert list(breaking(old, contract())) == []
    captured(__file__, "breaking.txt", "\n".join(told))


def test_an_operation_or_an_answer_that_is_gone_breaks():
    old, new = contract(), contract()
    del new["paths"]["/api/products/{sku}/"]
    del new["paths"]["/api/orders/"]["post"]["responses"]["201"]
    assert list(breaking(old, new)) == [
        "POST /api/orders/: no 201 any more",
        "GET /api/products/{sku}/: gone",
    ]


@pytest.mark.django_db
def test_examples_and_answers_fit_the_schema(captured: Captured):
    fill(Size(customers=3, products=10, orders=12))
    document = contract("examples.openapi.api")
    found = list(example_faults(document))
    schema = {"$ref": "#/components/schemas/CatalogueProduct"}
    answer = APIClient().get("/api/products/SKU-00001/").json()
    told = [f"{name}: {fault}" for name, fault in found]
    told += [f"the answer of /api/products/SKU-00001/: {len(answer)} fields, "]
    told[-1] += f"{len(list(faults(document, schema, answer)))} faults"
    assert {name for name, _ in found} == {"get_aged_product"}
    assert list(answer) == list(CatalogueProductSerializer.Meta.fields)
    captured(__file__, "examples.txt", "\n".join(told))


def test_a_generated_client_reads_the_shop(
    captured: Captured, postgres: str, django_db_blocker: Any, tmp_path: Path
):
    with django_db_blocker.unblock(), database_at(postgres):
        call_command("migrate", verbosity=0)
        fill(Size(customers=3, products=10, orders=12))
    folder = generate(contract(), tmp_path)
    env = {
        "DJANGO_SETTINGS_MODULE": "shop.config.settings.test",
        "DATABASE_URL": postgres,
    }
    with gunicorn("shop.config.wsgi", tmp_path / "log", env=env) as port:
        address = f"http://127.0.0.1:{port}"
        code, output = run("python", "consumer.py", address, path=folder)
    assert code == 0, output
    assert output.splitlines()[-2:][0] == "200 CatalogueProduct"
    captured(__file__, "consumer.txt", output)


def test_without_the_hook_the_client_demands_a_sign_in(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.setitem(OPTIONS, "POSTPROCESSING_HOOKS", [])
    _, output = run("mypy", "consumer.py", path=generate(contract(), tmp_path))
    assert 'expected "AuthenticatedClient"' in output


def test_a_breaking_change_fails_the_type_check(
    captured: Captured, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    before = run("mypy", "consumer.py", path=generate(contract(), tmp_path))
    with monkeypatch.context() as patch:
        renames_a_product(patch)
        after = run("mypy", "consumer.py", path=generate(contract(), tmp_path))
    assert (before[0], after[0]) == (0, 1), before
    told = f"# before\n{before[1]}# name renamed to title\n{after[1]}"
    captured(__file__, "mypy.txt", told)
