"""Try the wheel as a stranger would: install it in a clean environment, start a project, serve a page.

Finds what the tests in the source folder can't: a template, translation or migration that the wheel lacks, a
dependency that only the test environment has.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bootstrap import ENVIRONMENTS, ROOT
from bootstrap import SETTINGS as UV_SETTINGS

UV = ENVIRONMENTS / "tools" / "bin" / "uv"
PROJECT = "newsroom"

SETTINGS = """
INSTALLED_APPS = [
    "wagtail_partyportal",
    *INSTALLED_APPS,
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
]
LANGUAGE_CODE = "vi"
"""
URLS = """
urlpatterns[-1] = path("", include("wagtail_partyportal.urls"))
"""
# Runs inside the new project, where neither this folder nor the tests can be seen.
VISIT = """
import django
django.setup()
from django.test import Client
from wagtail.models import Page, Site
from wagtail_partyportal.home.models import PortalHomePage

home = Page.objects.get(depth=1).add_child(instance=PortalHomePage(title="Tin trong tỉnh", slug="portal"))
Site.objects.update(root_page=home, site_name="Tin trong tỉnh")
response = Client().get("/", headers={"host": "localhost"})
html = response.content.decode()
assert response.status_code == 200, response.status_code
assert "Tin trong tỉnh" in html, html
assert "partyportal/" in html, html
assert "Tìm kiếm" in html, "the Vietnamese texts are missing"
print("  the first page has", len(html), "characters")
"""


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="partyportal-wheel-") as name:
        folder = Path(name)
        wheel = build(folder)
        python = install(folder, wheel)
        project = start_project(folder, python)
        manage = (python, project / "manage.py")
        for command in (
            ("check",),
            ("makemigrations", "--check", "--dry-run", "partyportal"),
            ("migrate", "-v0"),
        ):
            print(" ", *command, flush=True)
            run(*manage, *command, cwd=project)
        settings = {"DJANGO_SETTINGS_MODULE": f"{PROJECT}.settings.dev"}
        run(python, "-c", VISIT, cwd=project, settings=settings)
    print("The wheel works.")


def build(folder: Path) -> Path:
    """Build the source distribution, and the wheel from it, as a release does."""
    run(sys.executable, ROOT / "scripts" / "compile_messages.py")
    run(UV, "build", "--quiet", "--no-build-logs", "--out-dir", folder / "dist", ROOT)
    return next((folder / "dist").glob("*.whl"))


def install(folder: Path, wheel: Path) -> Path:
    """Install the wheel with what it declares, and nothing else; return the environment's Python."""
    print(f"  installing {wheel.name}", flush=True)
    run(UV, "venv", "--quiet", "--python", sys.executable, folder / "venv")
    python = folder / "venv" / "bin" / "python"
    run(UV, "pip", "install", "--quiet", "--python", python, wheel)
    return python


def start_project(folder: Path, python: Path) -> Path:
    """Start Wagtail's own project template and add the app as the README says."""
    project = folder / "project"
    project.mkdir()
    run(python.parent / "wagtail", "start", PROJECT, project, quiet=True)
    for file, lines in (("settings/base.py", SETTINGS), ("urls.py", URLS)):
        with (project / PROJECT / file).open("a") as stream:
            stream.write(lines)
    return project


def run(*command: object, cwd: Path = ROOT, settings: dict[str, str] | None = None, quiet: bool = False) -> None:
    environment = UV_SETTINGS | os.environ | (settings or {})
    environment.pop("PYTHONPATH", None)
    output = subprocess.DEVNULL if quiet else None
    subprocess.run([str(part) for part in command], check=True, cwd=cwd, env=environment, stdout=output)


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"Failed with code {error.returncode}: {' '.join(error.cmd[:3])} …")
