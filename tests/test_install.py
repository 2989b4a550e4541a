"""`make install` takes a Python that can, or says what it needs."""

import subprocess
import sys
from pathlib import Path

import pytest

INSTALL = Path(__file__).parent.parent / "requirements" / "install.sh"
TOO_OLD = "#!/bin/sh\nexit 1\n"
CAN = f"""#!/bin/sh
if [ "$1" = -m ]; then echo "$0 is taken" >&2; exit 7; fi
exec {sys.executable} "$@"
"""


def install(folder: Path, *python: str, **programs: str) -> "subprocess.CompletedProcess[str]":
    """Run the script where only these programs are called Python."""
    for name, text in {"python3": TOO_OLD, "python3_11": TOO_OLD, **programs}.items():
        program = folder / name.replace("_", ".")
        program.write_text(text)
        program.chmod(0o755)
    for name in ("python3.12", "python3.13"):
        if not (folder / name).exists():
            (folder / name).write_text(TOO_OLD)
            (folder / name).chmod(0o755)
    return subprocess.run(  # noqa: S603  # our own script
        ["/bin/sh", INSTALL, folder / "venv", *python],
        env={"PATH": f"{folder}:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_python_that_does_not_fit_is_passed_over(tmp_path: Path) -> None:
    done = install(tmp_path, python3_12=CAN)
    assert done.returncode == 7
    assert "python3.12 is taken" in done.stderr


@pytest.mark.parametrize("python", [(), ("python3",)], ids=["none named", "one named"])
def test_without_a_python_that_fits_it_says_what_to_do(
    tmp_path: Path, python: tuple[str, ...]
) -> None:
    programs = {"python3_12": CAN} if python else {}  # one that was named is not passed over
    done = install(tmp_path, *python, **programs)
    assert done.returncode == 2
    assert "Signpost needs Python 3.11, 3.12 or 3.13" in done.stderr
    assert "make install PYTHON=" in done.stderr


def test_a_folder_that_is_no_environment_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "venv" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("mine")
    done = install(tmp_path, python3_12=CAN)
    assert done.returncode == 2
    assert "is no virtual environment: move it away" in done.stderr
    assert mine.exists()
