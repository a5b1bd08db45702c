"""The shop's apps know each other in one direction; production wants its secrets."""

import shutil
from collections.abc import Callable
from pathlib import Path

from examples.practices.app_imports import known_apps
from examples.practices.running import run

LABS = Path(__file__).parents[2]
Captured = Callable[[str, str, str], None]


def test_the_apps_know_each_other_in_one_direction(captured: Captured):
    apps = {name: known_apps(LABS / "shop" / name, "shop") for name in APPS}
    # Every app may use the settings' folder, which knows none of them.
    apps = {name: known - {"config"} for name, known in apps.items()}
    told = [
        f"{name:<14} knows {', '.join(sorted(known)) or 'no other app'}"
        for name, known in apps.items()
    ]
    captured(__file__, "apps.txt", "\n".join(told))
    assert apps["catalogue"] == set()
    assert apps["stock"] == {"catalogue"}
    assert apps["orders"] == {"catalogue", "stock"}


APPS = ["catalogue", "stock", "orders", "notifications", "payments", "seed"]


def check(folder: Path, settings: str, **env: str) -> str:
    command = ["python", "-m", "django", "check", "--settings", settings]
    done = run(command, folder, **env)
    assert done.returncode == 1
    return done.stderr.splitlines()[-1].replace(f"{folder}/", "")


def test_two_apps_that_know_each_other_do_not_start(tmp_path: Path, captured: Captured):
    shutil.copytree(LABS / "shop", tmp_path / "shop")
    models = tmp_path / "shop/catalogue/models.py"
    models.write_text(
        models.read_text().replace(
            "from django.db import models\n",
            "from django.db import models\nfrom shop.orders.models import OrderLine\n",
        )
    )
    said = check(tmp_path, "shop.config.settings.test")
    assert said.startswith("ImportError: cannot import name 'Product' from partially")
    captured(__file__, "circle.txt", said.replace(" (", "\n  ("))


def test_production_does_not_start_without_its_secrets(captured: Captured):
    said = check(LABS, "shop.config.settings.production")
    captured(
        __file__,
        "no_secret.txt",
        "$ python -m django check --settings shop.config.settings.production\n"
        + said.replace(": Set ", ":\n  Set ").replace(", MAIL", ",\n  MAIL"),
    )
