source ./project.sh
npm install --engine-strict 2>&1 | sed "$versions" | grep -v "complete log"
