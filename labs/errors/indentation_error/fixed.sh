python missing_block_fixed.py
python not_back_fixed.py
# region tabs
expand -t 4 tabs.py > spaces.py
python spaces.py
# endregion tabs
sed 's/^  print/print/' too_far.py > one_level.py
python one_level.py
