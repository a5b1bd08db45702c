cat > pyproject.toml <<'END'
[[tool.mypy.overrides]]
module = ["pika.*"]
ignore_missing_imports = true
END
printf 'import pika\n' > orders.py
mypy --no-incremental --cache-dir=/dev/null orders.py
