source ./project.sh
npm install 2>&1 | sed "$versions" | grep EBADENGINE
