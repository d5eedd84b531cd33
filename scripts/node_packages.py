"""Install the Node packages of ``scripts/node/package.json`` for the measurements that nobody needs to run daily."""

import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "node"
MODULES = FOLDER / "node_modules"


def install() -> Path:
    """Install the pinned packages unless they are there; return their folder. Ends the program without npm."""
    manifest, stamp = FOLDER / "package.json", MODULES / "stamp"
    wanted = manifest.read_text()
    if stamp.exists() and stamp.read_text() == wanted:
        return MODULES
    if not (npm := shutil.which("npm")):
        sys.exit("Install Node.js 20 or newer, with npm, first.")
    print(f"Installing into {MODULES.relative_to(FOLDER.parent.parent)} …", flush=True)
    # A lock file would hold the address of the registry that this machine happens to use.
    options = ["--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run([npm, "install", *options], cwd=FOLDER, check=True)
    stamp.write_text(wanted)  # last: an interrupted installation is done again
    return MODULES
