"""The tests on every supported Python and Django, with the newest of everything else: ``make matrix``.

``make matrix ARGS="-s 'tests(3.13-6.1)'"`` runs one of them; a Python that this machine lacks is skipped.
"""

import os

import nox

nox.options.default_venv_backend = "uv"
nox.options.error_on_missing_interpreters = False
os.environ.setdefault("UV_PYTHON_DOWNLOADS", "never")
os.environ.setdefault("UV_SYSTEM_CERTS", "true")

SUPPORTED = {"3.11": ["5.2"], "3.12": ["5.2", "6.0", "6.1"], "3.13": ["5.2", "6.0", "6.1"]}
PAIRS = [nox.param(python, django, id=f"{python}-{django}") for python in SUPPORTED for django in SUPPORTED[python]]


@nox.session
@nox.parametrize(("python", "django"), PAIRS)
def tests(session: nox.Session, django: str) -> None:
    session.install("--editable", ".[localize]", "--group", "test", f"Django~={django}.0")
    session.run("python", "scripts/compile_messages.py")
    session.run("pytest", "--ignore=tests/browser", "--quiet", *session.posargs)
