#!/usr/bin/env bash
# region check
set -euo pipefail
ruff check .
ruff format --check .
python -m pytest -q
# endregion check
