"""The documentation: Markdown through MyST and the furo theme, which loads nothing from elsewhere."""

import tomllib
from pathlib import Path

_project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())["project"]

project = "wagtail_partyportal"
author = copyright = "wagtail_partyportal contributors"
version = release = _project["version"]

extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
exclude_patterns = ["_build"]
nitpicky = True

html_theme = "furo"
html_title = f"{project} {version}"
html_copy_source = False
