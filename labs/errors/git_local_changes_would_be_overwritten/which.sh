source ./behind.sh
cd mine
echo "chair 80" >> prices.txt
git fetch --quiet
# region which
git status --short
git diff
git diff --stat HEAD '@{upstream}'
# endregion which
