# region fix
export NODE_OPTIONS=--max-old-space-size=4096
# endregion fix
node fill.js
