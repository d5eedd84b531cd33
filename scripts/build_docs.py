"""Build the documentation; a warning is an error."""

import sys
from pathlib import Path

from sphinx.cmd.build import main

DOCS = Path(__file__).resolve().parent.parent / "docs"

if __name__ == "__main__":
    sys.exit(main(["-W", "--keep-going", "-q", "-b", "html", str(DOCS), str(DOCS / "_build" / "html")]))
