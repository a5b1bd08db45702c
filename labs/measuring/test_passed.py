import json
from pathlib import Path
from subprocess import run
from sys import executable

import pytest

from measuring import made_with, passed


@pytest.fixture
def labs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("examples/lamps/output", "examples/mugs", "shop"):
        (tmp_path / name).mkdir(parents=True)
    for name, text in {
        "examples/needs.toml": 'lamps = ["redis"]\n',
        "examples/lamps/sell.py": "print(1)\n",
        "examples/lamps/output/sell.txt": "1\n",
        "examples/mugs/pour.py": "import examples.lamps.sell\n",
        "shop/models.py": "",
        "requirements.lock": "",
        "pyproject.toml": "",
    }.items():
        (tmp_path / name).write_text(text)
    for folder in ("lamps", "mugs"):
        (tmp_path / f"examples/{folder}/test_{folder}.py").write_text("")
    monkeypatch.setattr(passed, "LABS", tmp_path)
    monkeypatch.setattr(passed, "EXAMPLES", tmp_path / "examples")
    monkeypatch.setattr(passed, "CHALLENGES", tmp_path / "challenges")
    monkeypatch.setattr(made_with, "EXAMPLES", tmp_path / "examples")
    return tmp_path


REDIS = {"redis": "7.0.15"}


def confirmed(labs: Path, name: str = "lamps") -> Path:
    folder = labs / "examples" / name
    passed.confirm(folder, 2, REDIS, "2026-11-30")
    assert passed.is_unchanged(folder, REDIS)
    return folder


@pytest.mark.parametrize(
    "changed",
    [
        "examples/lamps/sell.py",
        "examples/lamps/test_lamps.py",
        "examples/lamps/output/sell.txt",
        "examples/lamps/new.sql",
        "shop/models.py",
        "requirements.lock",
    ],
)
def test_a_changed_file_runs_its_examples_again(labs: Path, changed: str):
    folder = confirmed(labs)
    (labs / changed).write_text("x = 2\n")
    assert not passed.is_unchanged(folder, REDIS)


def test_what_another_folder_imports_runs_it_again(labs: Path):
    folder = confirmed(labs, "mugs")
    (labs / "examples/lamps/sell.py").write_text("print(2)\n")
    assert not passed.is_unchanged(folder, REDIS)


@pytest.mark.parametrize("servers", [{"redis": "7.2.1"}, {}])
def test_another_server_or_none_runs_its_examples_again(
    labs: Path, servers: passed.Servers
):
    assert not passed.is_unchanged(confirmed(labs), servers)


def test_another_program_runs_its_examples_again(labs: Path):
    (labs / "examples/lamps/sell.py").write_text('RUN = ["git", "log"]\n')
    folder = confirmed(labs)
    facts = json.loads((folder / "passed.json").read_text())
    facts["versions"]["git"] = "1.0.0"
    (folder / "passed.json").write_text(json.dumps(facts))
    assert not passed.is_unchanged(folder, REDIS)


def test_a_folder_that_reads_beyond_labs_always_runs(labs: Path):
    path = labs / "examples/lamps/sell.py"
    path.write_text("ROOT = Path(__file__).parents[3]\n")
    passed.confirm(path.parent, 2, REDIS, "2026-11-30")
    assert not passed.is_unchanged(path.parent, REDIS)


def test_neither_a_cache_nor_a_test_of_the_shop_is_an_input(labs: Path):
    folder = confirmed(labs)
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "sell.pyc").write_text("")
    (labs / "shop/test_models.py").write_text("")
    assert passed.is_unchanged(folder, REDIS)


def test_a_lab_runs_again_when_what_measures_it_has_changed(labs: Path):
    folder = labs / "challenges" / "slow_lookup"
    for path, text in {
        folder / "lab.py": 'LAB = Lab(needs=("redis", "postgresql"))\n',
        folder / "test_slow_lookup.py": "",
        labs / "measuring" / "figures.py": "",
    }.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    assert passed.servers_of(folder) == {"redis", "postgresql"}
    servers = REDIS | {"postgresql": "15.20"}
    passed.confirm(folder, 2, servers, "2026-11-30")
    assert passed.is_unchanged(folder, servers)
    assert not passed.is_unchanged(folder, REDIS)
    assert passed.is_unchanged(confirmed(labs), REDIS)
    (labs / "measuring" / "figures.py").write_text("x = 2\n")
    assert not passed.is_unchanged(folder, servers)
    assert passed.is_unchanged(labs / "examples" / "lamps", REDIS)


CONFTEST = """
from pathlib import Path

from measuring import passed, passing

HERE = Path(__file__).parent
for module in (passed, passing):
    module.LABS, module.EXAMPLES = HERE, HERE / "examples"
    module.CHALLENGES = HERE / "challenges"
passed.needs_of = lambda folder: {}


def pytest_addoption(parser):
    for name in ("--again", "--confirm", "--recapture"):
        parser.addoption(name, action="store_true")


def pytest_configure(config):
    config.pluginmanager.register(passing.PassedBefore(config), "passed-before")
"""


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Ama", "-c", "user.email=ama@example.com")
    run(["git", *who, *arguments], cwd=folder, check=True)


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "--allow-empty", "-m", "Sell lamps")


def test_where_git_knows_no_commit_before_nothing_is_left_out(labs: Path):
    confirmed(labs)
    assert passed.find_unchanged() == []
    git(labs, "init", "-q")
    commit(labs)
    assert passed.find_unchanged() == []


@pytest.mark.parametrize("processes", ["0", "2"])
def test_a_run_leaves_out_what_has_not_changed(tmp_path: Path, processes: str):
    (tmp_path / "challenges").mkdir()
    lamps, mugs = (tmp_path / "examples" / name for name in ("lamps", "mugs"))
    for folder, text in ((lamps, "assert True"), (mugs, "assert False")):
        folder.mkdir(parents=True)
        (folder / f"test_{folder.name}.py").write_text(f"def test_it():\n    {text}\n")
    (tmp_path / "conftest.py").write_text(CONFTEST)
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_text("")

    def pytest_says(*arguments: str) -> str:
        command = [executable, "-m", "pytest", "-q", "-n", processes, *arguments]
        env = {
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": str(Path(passed.__file__).parents[1]),
        }
        done = run(command, cwd=tmp_path, env=env, capture_output=True, text=True)
        return done.stdout

    git(tmp_path, "init", "-q")
    commit(tmp_path)
    assert "1 failed, 1 passed" in pytest_says("--confirm")
    assert [(folder / "passed.json").exists() for folder in (lamps, mugs)] == [
        True,
        False,
    ]
    assert "1 failed, 1 passed" in pytest_says(), "a stamp of now is believed"
    commit(tmp_path)
    assert "1 failed, 1 passed" in pytest_says(), "its own commit's stamp is believed"
    commit(tmp_path)
    again = pytest_says()
    assert "1 failed in" in again
    assert "left out: lamps (1)" in again
    assert "1 passed" in pytest_says("examples/lamps")
    assert "1 failed, 1 passed" in pytest_says("--again")
    (lamps / "test_lamps.py").write_text("def test_it():\n    assert 0\n")
    assert "2 failed" in pytest_says()
