source ./repositories.sh
git submodule add ../shelf
