python missing_block.py || true
python too_far.py || true
python not_back.py || true
python tabs.py
