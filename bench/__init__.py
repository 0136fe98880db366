"""Benchmarks: a module per subject, each against a named peer in the same run."""
