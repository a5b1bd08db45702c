cp failing.py old_code.py
sed -i '/simplefilter/d;/^import warnings/d' old_code.py
# region which
python -W error::DeprecationWarning -W error::PendingDeprecationWarning old_code.py 2>&1 | tail -n 4
# endregion which
