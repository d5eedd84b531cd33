"""Treebeard's paths of pages and collections: a node's path begins with that of each node above it."""

from __future__ import annotations

from treebeard.mp_tree import MP_Node


def way_to(path: str, start: str = "") -> list[str]:
    """Return the paths of the nodes on the way down to ``path``, which is the last one.

    The way begins at the root of the tree, or at ``start``, which lies on it; it is empty if ``path`` lies above.
    """
    step = MP_Node.steplen
    return [path[:end] for end in range(max(len(start), step), len(path) + 1, step)]
