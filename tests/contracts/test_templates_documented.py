"""docs/reference/templates.md names every block, tag, filter and component that a project may rely on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import wagtail_partyportal
from wagtail_partyportal.templatetags.partyportal import register

TEMPLATES = Path(wagtail_partyportal.__file__).parent / "templates" / "partyportal"
REFERENCE = (Path(__file__).parents[2] / "docs" / "reference" / "templates.md").read_text(encoding="utf-8")
OTHERS = {"components", "blocks", "admin"}
PAGES = sorted(path for path in TEMPLATES.rglob("*.html") if not OTHERS & set(path.relative_to(TEMPLATES).parts))


@pytest.mark.parametrize("template", PAGES, ids=lambda path: path.stem)
def test_blocks_are_documented(template: Path) -> None:
    blocks = re.findall(r"{% block (\w+) %}", template.read_text(encoding="utf-8"))

    assert [block for block in blocks if f"`{block}`" not in REFERENCE] == []


def test_tags_are_documented() -> None:
    assert [tag for tag in register.tags if f"{{% {tag} " not in REFERENCE and f"{{% {tag} %}}" not in REFERENCE] == []


def test_filters_are_documented() -> None:
    assert [name for name in register.filters if f"|{name}`" not in REFERENCE] == []


def test_components_are_documented_and_nothing_else() -> None:
    documented = set(re.findall(r"`(\w+\.html)`", REFERENCE.split("## Components")[1]))
    existing = {path.name for path in (TEMPLATES / "components").glob("*.html")}

    assert existing <= documented
    assert {name for name in documented if name not in existing} == set()


@pytest.mark.parametrize("component", sorted((TEMPLATES / "components").glob("*.html")), ids=lambda path: path.stem)
def test_component_states_its_inputs(component: Path) -> None:
    assert component.read_text(encoding="utf-8").startswith("{% comment %}")
