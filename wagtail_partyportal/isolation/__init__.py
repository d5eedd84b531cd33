"""An editor meets only their own sites in the admin."""
