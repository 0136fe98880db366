"""Shapes of gemeenten: read at build time, fetched or made by hand now and then."""
