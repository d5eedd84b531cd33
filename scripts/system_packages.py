"""Install the programs that the tests need and that are missing: a browser, PostgreSQL, Redis, gettext.

Only through apt, with sudo when not root; on other systems it says what to install.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from services import find_postgresql

APT_OPTIONS = ["-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
NOTO = Path("/usr/share/fonts/truetype/noto")
WINDOWLESS = "chromium-headless-shell"
"""Chromium without what draws its own windows: the tests take half the time. Not every system has it."""


def missing() -> list[str]:
    """Name the Debian packages of what isn't there."""
    present = {
        "chromium": os.environ.get("CHROMIUM_PATH") or shutil.which("chromium"),
        "redis-server": shutil.which("redis-server"),
        "postgresql": find_postgresql(),
        "gettext": shutil.which("msgfmt"),
        "fonts-noto-core": NOTO.exists() or not shutil.which("apt-get"),  # elsewhere any font with Vietnamese
    }
    return [package for package, found in present.items() if not found]


def is_offered(package: str) -> bool:
    """Return whether apt knows a package."""
    command = ("apt-cache", "show", package)
    return bool(shutil.which("apt-cache")) and subprocess.run(command, capture_output=True).returncode == 0


def install(packages: list[str]) -> bool:
    """Ask apt for the packages; return whether it succeeded."""
    if not shutil.which("apt-get"):
        return False
    prefix = [] if os.geteuid() == 0 else ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    if prefix and not shutil.which("sudo"):
        return False
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    apt = [*prefix, "apt-get", "-qq"]
    for command in ([*apt, "update"], [*apt, "install", *APT_OPTIONS, *packages]):
        done = subprocess.run(command, env=environment, stdin=sys.stdin, stdout=subprocess.DEVNULL)
    return done.returncode == 0  # an incomplete "update" may still be enough


def main() -> None:
    packages = missing()
    if packages:
        print(f"Installing {', '.join(packages)} …", flush=True)
        if not install(packages) or missing():
            sys.exit(
                f"The tests need these programs: {', '.join(missing())} (their Debian names). "
                "Please install them. CHROMIUM_PATH may name another Chromium or Chrome."
            )
    if not (os.environ.get("CHROMIUM_PATH") or shutil.which(WINDOWLESS)) and is_offered(WINDOWLESS):
        install([WINDOWLESS])  # without it the tests are only slower


if __name__ == "__main__":
    main()
