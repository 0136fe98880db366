"""The pages: a module per family builds the values that a template shows."""
