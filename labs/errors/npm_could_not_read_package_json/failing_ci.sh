echo '{"name": "shop"}' > package.json
# The usage of `npm ci` follows, some 80 lines of it.
npm ci --offline 2>&1 | head -n 6
