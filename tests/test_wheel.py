"""A wheel of the repository, installed in an empty environment, decides and serves anywhere."""

import json
import subprocess
import sys
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent
GIRL = {"problem": "sore_throat", "patient": {"age": "9 years"}}


def run(*command: str | Path, at: Path, stdin: str = "") -> str:
    done = subprocess.run(  # noqa: S603  # our own commands
        [str(part) for part in command],
        cwd=at,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def packages_in(wheel: Path) -> set[str]:
    """Return what the wheel installs beside its own metadata: the product and nothing else."""
    with ZipFile(wheel) as files:
        tops = {name.partition("/")[0] for name in files.namelist()}
    return {top for top in tops if not top.endswith(".dist-info")}


@pytest.mark.skipif(
    sys.version_info >= (3, 13), reason="a plain wheel says itself that it does not start there"
)
def test_an_installed_wheel_decides_from_anywhere(tmp_path: Path) -> None:
    build = ("-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation")
    run(sys.executable, *build, "--wheel-dir", tmp_path, ROOT, at=tmp_path)
    (wheel,) = tmp_path.glob("signpost-*.whl")
    assert packages_in(wheel) == {"engine", "api"}
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    python = environment / "bin" / "python"
    locked = ("--require-hashes", "--no-build-isolation", "-r", ROOT / "requirements/dev.lock")
    for part in (("-r", ROOT / "requirements/build.lock"), locked, ("--no-deps", wheel)):
        run(python, "-m", "pip", "install", "--quiet", *part, at=tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    signpost = environment / "bin" / "signpost"
    decision = json.loads(run(signpost, "decide", "-", at=elsewhere, stdin=json.dumps(GIRL)))
    assert decision["status"] == "data_required"
    assert "passed, 0 failed" in run(signpost, "test", at=elsewhere)
    serving = (
        "from fastapi.testclient import TestClient; from api.app import create_app;"
        "from api.embedded import rules_folder; from engine.language.loader import load;"
        "print(TestClient(create_app(load(rules_folder()))).get('/health/ready').json())"
    )
    assert "'ready'" in run(python, "-c", serving, at=elsewhere)
    assert str(environment) in run(
        python, "-c", "import engine; print(engine.__file__)", at=elsewhere
    )
