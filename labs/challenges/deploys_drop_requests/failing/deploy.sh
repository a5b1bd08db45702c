#!/bin/bash
# deploy.sh OLD NEW: replace the release on port OLD.
old=$1

# region deploy
kill -KILL -- "-$(cat "$old.pid")"  # all its processes, as docker kill does
setsid gunicorn --bind "127.0.0.1:$old" --pid "$old.pid" shop.config.wsgi &
# endregion deploy
