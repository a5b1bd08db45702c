# region which
bash -n deploy.sh || true
# endregion which
