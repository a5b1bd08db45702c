# region which
python -c "import platform, sys; print(sys.implementation.cache_tag, platform.system(), platform.machine())"
# endregion which
