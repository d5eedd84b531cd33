"""What machines read: feeds, sitemaps, structured data, social cards, the API, and the purging of caches."""
