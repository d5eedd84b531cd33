"""Check the demo's pages and the style sheets with the W3C's validator (the Nu HTML Checker); fail at any message."""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from demo_server import Demo, running_demo
from node_packages import install

STYLES = sorted((Path(__file__).resolve().parent.parent / "wagtail_partyportal" / "static").rglob("*.css"))
KINDS = {"paragraph", "heading", "image", "gallery", "quote", "table", "video", "audio", "document", "callout"}
"""The blocks of articles; the demo shows all of them."""


def main() -> int:
    checker = install() / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not shutil.which("java"):
        sys.exit("Install Java 17 or newer first.")
    with tempfile.TemporaryDirectory(prefix="partyportal-validate-") as folder:
        files = [*save_pages(Path(folder)), *STYLES]
        messages = check(checker, files)
    print("\n".join([*messages, f"{len(files)} files, {len(messages)} messages."]))
    return 1 if messages else 0


def save_pages(folder: Path) -> list[Path]:
    """Store the pages as a reader gets them; return their files."""
    files = []
    with running_demo() as demo:
        for name, url in checked_pages(demo).items():
            file = folder / f"{name}.html"
            file.write_text(demo.fetch(url))
            files.append(file)
    return files


def checked_pages(demo: Demo) -> dict[str, str]:
    """Return the addresses of one page of each kind by its name, and enough articles to see every kind of block."""
    pages = {
        "directory": demo.url(host="localhost"),
        "home": demo.url(),
        "home-danang": demo.url(host="danang.localhost"),
        "home-laichau": demo.url(host="laichau.localhost"),
        "category": demo.pages("CategoryIndexPage")[0]["meta"]["html_url"],
        "results": demo.url(f"/tim-kiem/?q={quote('kiểm tra')}"),
        "no-results": demo.url(f"/tim-kiem/?q={quote('không có gì')}"),
        "missing": demo.url("/khong-co-trang-nay/"),
        "site-map": demo.url("/so-do-trang/"),
    }
    pages |= {f"standard-{page['id']}": page["meta"]["html_url"] for page in demo.pages("StandardPage")}
    return pages | articles_with_every_block(demo)


def articles_with_every_block(demo: Demo) -> dict[str, str]:
    """Return as few articles as show every kind of block between them, and one with an audio version."""
    articles = demo.pages("ArticlePage", "body")
    chosen = {"article-read-aloud": next(each for each in articles if is_read_aloud(demo, each))}
    missing = KINDS - kinds_in(chosen["article-read-aloud"])
    while missing:
        best = max(articles, key=lambda article: len(missing & kinds_in(article)))
        if not missing & kinds_in(best):
            sys.exit(f"No article of the demo shows: {', '.join(sorted(missing))}.")
        chosen[f"article-{best['id']}"] = best
        missing -= kinds_in(best)
    return {name: article["meta"]["html_url"] for name, article in chosen.items()}


def is_read_aloud(demo: Demo, article: dict[str, Any]) -> bool:
    return 'class="pp-listen"' in demo.fetch(article["meta"]["html_url"])


def kinds_in(article: dict[str, Any]) -> set[str]:
    return {block["type"] for block in article["body"]}


def check(checker: Path, files: list[Path]) -> list[str]:
    """Return the validator's messages on HTML and CSS files, warnings included, one a line."""
    command = ["java", "-jar", str(checker), "--format", "json", "--also-check-css", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(done.stderr)  # it writes there, and exits with 1 at any error
    return [
        f"{Path(urlsplit(each['url']).path).name}:{each.get('lastLine', 0)}: {each['type']}: {each['message']}"
        f"\n    {each.get('extract', '').strip()}"
        for each in report["messages"]
    ]


if __name__ == "__main__":
    sys.exit(main())
