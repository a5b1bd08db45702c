mkdir tests
touch tests/orders.py
cat > pytest.ini << 'END'
[pytest]
testpaths = test
END
pytest --collect-only > collected.log 2>&1 || true
grep -E "^rootdir|^configfile|^collected|No files were found" collected.log | sed "s/^.*PytestConfigWarning/PytestConfigWarning/"
