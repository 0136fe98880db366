"""What can go wrong with shapes, told to the person who has to mend it."""


class GrenzenFout(Exception):
    """Shapes that cannot be used.

    `path` is the file or url at fault, `code` a stable `grenzen-…`; `text` and `hint` are Dutch, as in a Finding.
    """

    def __init__(self, path: str, code: str, text: str, hint: str) -> None:
        super().__init__(path, code, text, hint)
        self.path = path
        self.code = code
        self.text = text
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.path}: fout [{self.code}] {self.text} Hint: {self.hint}"
