# What webpack 4 does for each file.
node -e 'require("crypto").createHash("md4")'
