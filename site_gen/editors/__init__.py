"""Help for editors, made from the models: a JSON Schema and an annotated example of each kind of file.

`python -m site_gen.editors` renews what stands in schemas/; a test compares.
"""
