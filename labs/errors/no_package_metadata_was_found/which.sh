{
  # region which
  python -m pip show shop 2>&1 | tail -n 1
  python -c 'import sys; print(sys.prefix)'
  # endregion which
}
