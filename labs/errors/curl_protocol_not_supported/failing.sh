curl --silent --show-error htpp://127.0.0.1:8000/api/
