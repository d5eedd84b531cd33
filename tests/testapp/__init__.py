"""A host project's own app: page types and snippets that subclass the portal's, as a project would."""
