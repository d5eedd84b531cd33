"""The words that every feature may use: text, formats, links, sites, pages. Knows no feature."""
