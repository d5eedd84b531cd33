"""Where the package meets wagtail-localize, for projects that have installed it; nothing else imports this room."""
