"""“Liên kết web”: links to related bodies, in groups, per site."""
