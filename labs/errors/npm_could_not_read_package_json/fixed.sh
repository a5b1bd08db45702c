echo '{"name": "shop"}' > package.json
# region fix
npm pkg set scripts.dev="node --version"
npm run dev
# endregion fix
