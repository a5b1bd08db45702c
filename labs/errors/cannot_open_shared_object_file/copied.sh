# An environment that was copied from another machine, or image: the driver
# itself, and the named folders beside it.
# shellcheck shell=bash
copied() {
  local from
  from=$(python -c "import sysconfig; print(sysconfig.get_path('purelib'))")
  mkdir packages
  for folder in "$@"; do cp -rL "$from/$folder" packages/; done
  export PYTHONPATH=packages
}
