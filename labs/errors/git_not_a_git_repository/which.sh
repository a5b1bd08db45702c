mkdir -p project/src
git init --quiet project
cd project
# region which
git rev-parse --show-toplevel
ls -d .git
# endregion which
