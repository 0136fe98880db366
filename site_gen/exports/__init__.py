"""Open data: what the site shows, for others to build on. `data/v1/` is a promise to them."""
