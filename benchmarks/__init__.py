"""Repeatable measurements of public pages, with a bare Django view beside them: ``python -m benchmarks``."""
