"""Measure pages of the demo with Lighthouse, as a phone on a slow line sees them; fail below the goals.

The last page is an article without pictures, whose first load is also counted in bytes as the server sends them.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from demo_server import Demo, running_demo
from node_packages import install

GOALS = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
LARGEST_FIRST_LOAD = 100 * 1024  # bytes of HTML, CSS, JavaScript and fonts
LARGEST_SCRIPT = 15 * 1024  # bytes
TEXT_AND_FONTS = ("Document", "Stylesheet", "Script", "Font")


def main() -> int:
    program = install() / ".bin" / "lighthouse"
    failures: list[str] = []
    print(f"{'page':26}{'perf':>6}{'a11y':>6}{'best':>6}{'seo':>6}{'shift':>8}{'LCP s':>8}{'KB':>8}{'JS KB':>8}")
    with running_demo() as demo:
        for name, url in measured_pages(demo).items():
            demo.fetch(url)  # a reader is rarely the first one: renditions are made once
            result = measure(program, url)
            print(as_row(name, result), flush=True)
            failures += [f"{name}: {failure}" for failure in shortcomings(result, is_weighed="without" in name)]
    print("\n".join(["", *failures] if failures else ["", "All goals are met."]))
    return 1 if failures else 0


def measured_pages(demo: Demo) -> dict[str, str]:
    """Return the addresses to measure by their names; each is visited once, so that its pictures are made."""
    articles = demo.pages("ArticlePage", "image,body")
    return {
        "home": demo.url(),
        "home with campaign": demo.url(host="laichau.localhost"),
        "category": demo.pages("CategoryIndexPage")[0]["meta"]["html_url"],
        "article": next(each for each in articles if each["image"])["meta"]["html_url"],
        "article without pictures": next(each for each in articles if not has_media(each))["meta"]["html_url"],
    }


def has_media(article: dict[str, Any]) -> bool:
    kinds = {block["type"] for block in article["body"]}
    return bool(article["image"] or kinds & {"image", "gallery", "video", "audio"})


def measure(program: Path, url: str) -> dict[str, Any]:
    """Return Lighthouse's report on a page, on a phone and a slow line."""
    with tempfile.TemporaryDirectory(prefix="partyportal-lighthouse-") as folder:
        report = Path(folder) / "report.json"
        command = [str(program), url, "--quiet", "--output=json", f"--output-path={report}"]
        command += [f"--only-categories={','.join(GOALS)}", "--chrome-flags=--headless=new --no-sandbox"]
        subprocess.run(command, env={"CHROME_PATH": find_chromium()} | os.environ, check=True)
        result: dict[str, Any] = json.loads(report.read_text())
        return result


def find_chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    return found or sys.exit("Install Chromium first, or name its program in CHROME_PATH.")


def scores(result: dict[str, Any]) -> dict[str, int]:
    """Return the marks of 0 to 100 by category."""
    return {name: round(100 * (result["categories"][name]["score"] or 0)) for name in GOALS}


def requests(result: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        item
        for item in result["audits"]["network-requests"]["details"]["items"]
        if item["url"].startswith(("http:", "https:"))
    ]


def weight(result: dict[str, Any], *kinds: str) -> int:
    """Return the bytes that came over the line for resources of these kinds, headers included."""
    return sum(item["transferSize"] for item in requests(result) if item["resourceType"] in kinds)


def layout_shift(result: dict[str, Any]) -> float:
    return float(result["audits"]["cumulative-layout-shift"]["numericValue"])


def as_row(name: str, result: dict[str, Any]) -> str:
    marks = "".join(f"{mark:6}" for mark in scores(result).values())
    painted = result["audits"]["largest-contentful-paint"]["numericValue"] / 1000
    text, script = weight(result, *TEXT_AND_FONTS) / 1024, weight(result, "Script") / 1024
    return f"{name:26}{marks}{layout_shift(result):8.3f}{painted:8.1f}{text:8.1f}{script:8.1f}"


def shortcomings(result: dict[str, Any], is_weighed: bool) -> list[str]:
    """Return what a page misses, in words."""
    found = [
        f"{name} {mark}, not {GOALS[name]}: {', '.join(failed_audits(result, name))}"
        for name, mark in scores(result).items()
        if mark < GOALS[name]
    ]
    if shift := layout_shift(result):
        found.append(f"the layout shifts by {shift:.4f}")
    own = urlsplit(result["finalDisplayedUrl"]).netloc
    found += [f"a request to others: {item['url']}" for item in requests(result) if urlsplit(item["url"]).netloc != own]
    if (script := weight(result, "Script")) > LARGEST_SCRIPT:
        found.append(f"{script} bytes of JavaScript")
    if is_weighed and (text := weight(result, *TEXT_AND_FONTS)) > LARGEST_FIRST_LOAD:
        found.append(f"{text} bytes at the first load")
    return found


def failed_audits(result: dict[str, Any], category: str) -> list[str]:
    """Return the names of the audits that cost a category its points."""
    audits = result["audits"]
    counted = [each["id"] for each in result["categories"][category]["auditRefs"] if each["weight"]]
    return [name for name in counted if (audits[name]["score"] if audits[name]["score"] is not None else 1) < 0.9]


if __name__ == "__main__":
    sys.exit(main())
