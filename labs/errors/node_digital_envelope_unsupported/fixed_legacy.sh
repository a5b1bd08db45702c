# region fix
export NODE_OPTIONS=--openssl-legacy-provider
# endregion fix
node -e 'require("crypto").createHash("md4"); console.log("built")'
