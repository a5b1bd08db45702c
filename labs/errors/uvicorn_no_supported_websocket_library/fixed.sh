source ./serve.sh
