#!/bin/bash
# Let the old release finish, then start the new one.
old=$1

# region polite
pid=$(cat "$old.pid")
kill -TERM "$pid"
while kill -0 "$pid"; do sleep 0.2; done 2> /dev/null
setsid gunicorn --bind "127.0.0.1:$old" --pid "$old.pid" shop.config.wsgi &
# endregion polite
