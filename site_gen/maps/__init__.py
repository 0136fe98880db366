"""The map: a picture that needs no script, and what the map that answers is made of."""
