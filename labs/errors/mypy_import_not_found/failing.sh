printf 'import yaml\nimport shopping\nimport pika\n' > orders.py
mypy --no-incremental --cache-dir=/dev/null orders.py
