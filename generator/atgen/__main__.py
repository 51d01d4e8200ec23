"""Entry point: python3 -m atgen VERB."""

import sys

from .cli import main

sys.exit(main())
