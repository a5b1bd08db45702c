# An environment with the named packages of this one, and no others.
# shellcheck shell=bash
installed() {
  local from
  from=$(python -c "import sysconfig; print(sysconfig.get_path('purelib'))")
  mkdir -p packages
  for package in "$@"; do ln -s "$from/$package" packages/; done
}
export PYTHONPATH=packages
