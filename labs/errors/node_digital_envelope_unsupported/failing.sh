# What older releases of webpack do for each file.
node -e 'require("crypto").createHash("md4")'
