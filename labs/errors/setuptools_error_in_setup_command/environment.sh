# A new environment with nothing but pip and setuptools in it.
{
  python -m venv --without-pip .venv
  installed=$(python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  packages=$(echo "$PWD"/.venv/lib/python3*/site-packages)
  for package in "$installed"/pip "$installed"/*setuptools* "$installed"/_distutils_hack; do
    ln -s "$package" "$packages/"
  done
  printf '#!%s\nfrom pip._internal.cli.main import main\nraise SystemExit(main())\n' "$PWD/.venv/bin/python" > .venv/bin/pip
  chmod +x .venv/bin/pip
  source .venv/bin/activate
  hash -r
  # Never the environment that the labs run in.
  test "$(command -v pip)" = "$PWD/.venv/bin/pip"
  test "$(python -c 'import sys; print(sys.prefix)')" = "$PWD/.venv"
  mkdir project
  cd project
} > setup.log 2>&1
mkdir shop
touch shop/__init__.py
