source ./project.sh
as_ada npm install 2>&1 | grep -v -e "complete log" -e "_logs"
