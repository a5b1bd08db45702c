source ./project.sh
chmod u+w node_modules # Stands for chown: here the folder is yours already.
export npm_config_loglevel=silent
as_ada npm install
as_ada npm ls --loglevel=error
