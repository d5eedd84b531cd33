"""How a site looks and names itself: names, logo, colours, welcome line, footer."""
