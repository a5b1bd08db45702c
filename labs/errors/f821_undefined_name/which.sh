source ./broken.sh
# region which
python -c "import cart; cart.total([20])" 2>&1 | tail -n 1
# endregion which
