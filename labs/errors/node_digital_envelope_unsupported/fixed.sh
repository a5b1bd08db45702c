# A hash that OpenSSL 3 still has.
node -e 'require("crypto").createHash("sha256"); console.log("built")'
