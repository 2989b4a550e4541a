"""`make fuzz`: thousands of requests made from the OpenAPI page, right and wrong ones.

It runs in an environment of its own, which has schemathesis. Every answer has to be documented and
as documented, and the log has to show that nothing broke.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.api.servers import embedded

HERE = Path(__file__).parent
SIGNPOST = HERE.parents[1] / ".venv" / "bin" / "signpost"
SCHEMATHESIS = Path(sys.executable).parent / "schemathesis"
CASES_OF_AN_OPERATION = 500
LEAST_REQUESTS = 5_000


def main() -> None:
    """Try the service, and fail when anything was not as documented."""
    with embedded(SIGNPOST) as server, tempfile.TemporaryDirectory() as folder:
        command = [str(SCHEMATHESIS), "--config-file", str(HERE / "schemathesis.toml"), "run"]
        # Most texts that it makes up for the id of a rule cannot stand in a path, and it complains.
        patient = ["--suppress-health-check", "filter_too_much"]
        amount = ["--max-examples", str(CASES_OF_AN_OPERATION), "--continue-on-failure", *patient]
        page = f"{server.address}/openapi.json"
        tried = subprocess.run([*command, *amount, page], check=False, cwd=folder)  # noqa: S603  # our own command
        lines = server.events()
    events = Counter(line["event"] for line in lines)
    decisions = Counter(line["decision"] for line in lines if "decision" in line)
    sys.stdout.write(f"the log: {dict(events)}, decisions: {dict(decisions)}\n")
    broken = events["request_failed"] + events["decision_failed"]
    enough = events["request"] >= LEAST_REQUESTS and decisions.total() > 0
    sys.exit(tried.returncode or broken > 0 or not enough)


if __name__ == "__main__":
    main()
