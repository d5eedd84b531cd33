"""A management command made of sub-commands: ``manage.py visits verify``, ``manage.py portal create``."""

from __future__ import annotations

from abc import ABC, abstractmethod
from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.management.base import BaseCommand, CommandParser, OutputWrapper


class SubCommand(ABC):
    """One deed of a command: takes its arguments, calls a verb, prints its report."""

    help: str

    @abstractmethod
    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the arguments."""

    @abstractmethod
    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        """Do it and return the exit code: 0 for success. Raises CommandError for what was asked wrongly."""


class CommandOfSubCommands(BaseCommand):
    """Parse, call the sub-command, and leave with its exit code where that isn't 0."""

    sub_commands: ClassVar[Mapping[str, SubCommand]]

    def add_arguments(self, parser: CommandParser) -> None:
        subparsers = parser.add_subparsers(dest="sub_command", required=True, metavar="SUB-COMMAND")
        for name, sub_command in self.sub_commands.items():
            sub_command.add_arguments(subparsers.add_parser(name, help=sub_command.help))

    def handle(self, *args: Any, **options: Any) -> None:
        code = self.sub_commands[options["sub_command"]].run(options, self.stdout)
        if code:
            raise SystemExit(code)
