#!/bin/sh
# Makes requirements.lock from requirements.in: one lock for Python 3.11 and
# newer on every system, each file with its hash, no index named. Needs uv.
set -eu
cd "$(dirname "$0")"
uv pip compile requirements.in --universal --python-version 3.11 \
  --generate-hashes --no-emit-index-url --no-header --quiet \
  --output-file requirements.lock "$@"
