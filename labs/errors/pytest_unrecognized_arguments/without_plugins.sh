# An environment with pytest and none of its plugins.
{
  python -m venv --without-pip .venv
  installed=$(python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
  packages=$(echo "$PWD"/.venv/lib/python3*/site-packages)
  for package in _pytest pytest pytest-* py.py pluggy pluggy-* iniconfig iniconfig-* packaging pygments; do
    case "$package" in pytest-*) package="pytest-[0-9]*" ;; esac
    for found in "$installed"/$package; do
      ln -sf "$found" "$packages/"
    done
  done
  printf '#!%s\nimport pytest\nraise SystemExit(pytest.console_main())\n' "$PWD/.venv/bin/python" > .venv/bin/pytest
  chmod +x .venv/bin/pytest
} > setup.log 2>&1
