"""`python -m site_gen`: see `cli`."""

import sys

from site_gen.cli import main

sys.exit(main(sys.argv[1:]))
