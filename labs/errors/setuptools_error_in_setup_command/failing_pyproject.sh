source ./environment.sh
printf '[project]\nname = "shop"\nversion = "0.1"\ndependencies = "django"\n' > pyproject.toml
pip install . || true
printf '[project]\nname = "shop"\n' > pyproject.toml
pip install .
