source ./project.sh
pytest || echo "exit code $?"
