"""The search index: made here at compile time, looked up in the browser by assets/zoeken.mjs."""
