"""Compiles YAML, CSV and Markdown about Kansrijke Start into a static site."""
