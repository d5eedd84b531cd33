"""The people of a site: how they come, what they may do, how they leave."""
