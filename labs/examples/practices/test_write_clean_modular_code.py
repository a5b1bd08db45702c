"""A rule in two places disagrees with itself; an example in a docstring is kept."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from examples.practices.running import run
from examples.practices.shipping_twice import invoice, order_page

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]


def test_a_rule_in_two_places_gives_two_answers(captured: Captured):
    order = {"goods": Decimal("55.00")}
    said = [order_page(order), invoice(order)]
    assert said[0].split()[-1] != said[1].split()[-1]
    captured(__file__, "rule_twice.txt", "\n".join(said))


def test_the_example_in_the_docstring_holds():
    assert run(["python", "-m", "doctest", "shipping.py"], HERE).returncode == 0


def test_a_docstring_that_was_left_behind_is_found(tmp_path: Path, captured: Captured):
    text = (HERE / "shipping.py").read_text()
    changed = text.replace("FREE_FROM = Decimal(50)", "FREE_FROM = Decimal(60)")
    assert changed != text
    (tmp_path / "shipping.py").write_text(changed)
    done = run(["python", "-m", "doctest", "shipping.py"], tmp_path)
    assert done.returncode == 1
    shown = done.stdout.replace(f"{tmp_path}/", "").splitlines()
    begin = next(i for i, line in enumerate(shown) if line.startswith("File"))
    kept = shown[begin : begin + 7]
    captured(
        __file__, "doctest.txt", "\n".join(["$ python -m doctest shipping.py", *kept])
    )


def test_public_code_of_the_shop_is_documented_and_simple():
    done = run(["ruff", "check", "--extend-select", "C901", "shop"], HERE.parents[1])
    assert done.returncode == 0, done.stdout
