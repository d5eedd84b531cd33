"""Make the environment ``.venv/<name>`` from its lock file ``requirements/<name>.txt``, unless it is there.

Standard library only: it runs on the machine's own Python before anything is installed. uv, pinned and
checked by hash, does the work because it is three times as fast as pip; it fetches no Python and writes no
``uv.lock``.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / ".venv"
SETTINGS = {
    "UV_PYTHON_DOWNLOADS": "never",
    "UV_SYSTEM_CERTS": "true",  # as pip: a company's own certificate authority counts
    "UV_NO_PROGRESS": "true",
}


def main(name: str) -> None:
    target = ENVIRONMENTS / name
    make(target, fingerprint(name, metadata()), lambda: install(target, name))
    run(python_of(target), ROOT / "scripts" / "compile_messages.py")


def make(target: Path, wanted: str, build: Callable[[], None]) -> None:
    """Build an environment anew unless its stamp says that it is the wanted one."""
    stamp = target / "stamp"
    if stamp.exists() and stamp.read_text() == wanted:
        return
    print(f"Installing into {target.relative_to(ROOT)} …", flush=True)
    shutil.rmtree(target, ignore_errors=True)
    build()
    stamp.write_text(wanted)  # last: an interrupted installation is done again


def install(target: Path, name: str) -> None:
    tools = ENVIRONMENTS / "tools"
    make(tools, fingerprint("bootstrap"), lambda: install_uv(tools))
    uv = tools / "bin" / "uv"
    run(uv, "venv", "--quiet", "--python", sys.executable, target)
    pip = (uv, "pip", "install", "--quiet", "--python", python_of(target))
    run(*pip, "--require-hashes", "--compile-bytecode", "-r", ROOT / "requirements" / f"{name}.txt")
    run(*pip, "--no-deps", "--editable", ROOT)


def install_uv(tools: Path) -> None:
    venv.create(tools, with_pip=True)
    pip = (python_of(tools), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--require-hashes", "-r", ROOT / "requirements" / "bootstrap.txt")


def fingerprint(name: str, *more: str) -> str:
    """Sum up what an environment depends on: its lock, the Python, where the folder stands, and more."""
    lock = (ROOT / "requirements" / f"{name}.txt").read_text()
    return hashlib.sha256("\0".join([lock, sys.version, str(ROOT), *more]).encode()).hexdigest()


def metadata() -> str:
    """Return what the installed package says about itself; the tools' settings beside it don't count."""
    return repr(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"])


def python_of(environment: Path) -> Path:
    return environment / "bin" / "python"


def run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT, env=SETTINGS | os.environ)


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except subprocess.CalledProcessError as error:
        sys.exit(f"Failed: {' '.join(error.cmd)}")
