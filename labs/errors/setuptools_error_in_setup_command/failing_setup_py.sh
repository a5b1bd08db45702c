source ./environment.sh
setup() { printf "from setuptools import setup\nsetup(name='shop', packages=['shop'], $1)\n" > setup.py; }
setup "data_files=[('', ['requirements.txt'])]"
python setup.py bdist_wheel || true
printf "from setuptools import setup
setup(name='shop', packages=['prices'])
" > setup.py
python setup.py bdist_wheel || true
python setup.py dist_wheel || true
python setup.py || true
setup "version='latest'"
python setup.py bdist_wheel || true
echo > setup.py
python -c "from setuptools import build_meta; build_meta.build_wheel('dist')"
