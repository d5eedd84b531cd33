"""The counts for people: what editors and the operator see of them in the admin."""
