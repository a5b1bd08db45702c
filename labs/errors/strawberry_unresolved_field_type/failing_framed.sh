STRAWBERRY_DISABLE_RICH_ERRORS= python failing.py || true
STRAWBERRY_DISABLE_RICH_ERRORS= python failing_annotation.py
