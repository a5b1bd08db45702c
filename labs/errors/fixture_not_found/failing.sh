source ./layout.sh
pytest
