pwd
echo 'import sys; print(sys.path[0])' > shop/where.py
# region which
python shop/where.py
python -m shop.where
# endregion which
