mkdir lamp
echo '{"name": "lamp", "version": "1.0.0", "scripts": {"install": "node-gyp-build"}}' > lamp/package.json
echo '{"name": "shop", "version": "1.0.0"}' > package.json
# What the script needs, here as a program on the PATH.
mkdir bin
printf '#!/bin/sh\necho built\n' > bin/node-gyp-build
chmod +x bin/node-gyp-build
PATH="$PWD/bin:$PATH"
npm install --offline --install-links ./lamp
