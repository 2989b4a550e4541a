#!/bin/sh
# Install everything, as locked, into a virtual environment, and run what was installed.
#
#     requirements/install.sh .venv            with the first Python here that can
#     requirements/install.sh .venv python3.12 with this one
set -eu
cd "$(dirname "$0")/.."
venv=$1
shift

# A Python that can: of a version that is tried, able to make a virtual environment, and with the
# headers that durable-rules is built against.
usable() {
    "$1" -c '
import sys, sysconfig, os
import ensurepip, venv
headers = os.path.join(sysconfig.get_path("include"), "Python.h")
sys.exit(not ((3, 11) <= sys.version_info[:2] <= (3, 13) and os.path.exists(headers)))
' >/dev/null 2>&1
}

for candidate in "${@:-python3}" python3.13 python3.12 python3.11; do
    if usable "$candidate"; then python=$candidate; break; fi
    if [ $# -gt 0 ]; then break; fi
done
if [ -z "${python:-}" ]; then
    echo "Signpost needs Python 3.11, 3.12 or 3.13 with venv and its C headers (on Debian:" \
        "python3-venv and python3-dev), and ${*:-what is on the path here} is not that." \
        "Name one that is: make install PYTHON=/where/it/is/bin/python3.12" >&2
    exit 2
fi
if [ -e "$venv" ] && [ ! -e "$venv/pyvenv.cfg" ]; then
    echo "$venv is there and is no virtual environment: move it away." >&2
    exit 2
fi
echo "Installing into $venv with $("$python" --version): a minute or two"
"$python" -m venv --clear "$venv"
bin=$(cd "$venv/bin" && pwd)

install() {
    "$bin/python" -m pip install --quiet --disable-pip-version-check "$@"
}
install --require-hashes -r requirements/build.lock

# Where there is no C compiler, one comes from a Python package.
compiler="cc"
if ! command -v cc >/dev/null 2>&1; then
    echo "No C compiler here: installing one into $venv"
    install --require-hashes -r requirements/compiler.lock
    compiler="$bin/python -m ziglang cc"
    export AR="$bin/python -m ziglang ar" LDSHARED="$compiler -shared"
fi

# durable-rules comes as source and calls a function by a name that Python 3.13 took away; the
# same function has another name, which is there in all. The name is changed in CC because its
# setup.py overwrites CFLAGS, and not with pip's cache: a wheel that was built there without the
# change would install and not start.
export CC="$compiler -DPyEval_CallObject=PyObject_CallObject"
sed -n '/^durable-rules==/,/[^\\]$/p' requirements/dev.lock >"$venv/durable-rules.lock"
install --no-cache-dir --no-deps --require-hashes --no-build-isolation -r "$venv/durable-rules.lock"
install --require-hashes --no-build-isolation -r requirements/dev.lock

# `requires-python` says where a plain wheel starts: without the change above.
install --no-deps --no-build-isolation --ignore-requires-python --editable .
"$bin/signpost" decide examples/girl.json >/dev/null
echo "Signpost is installed: $venv/bin/signpost --help"
