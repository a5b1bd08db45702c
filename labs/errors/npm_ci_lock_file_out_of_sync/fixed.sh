source ./project.sh
export npm_config_loglevel=silent # Otherwise it tells how long it took.
# region fix
npm install --package-lock-only
npm ci
# endregion fix
npm ls --loglevel=error
