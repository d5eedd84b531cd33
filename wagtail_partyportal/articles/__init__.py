"""Articles and their categories, and where each article is listed."""
