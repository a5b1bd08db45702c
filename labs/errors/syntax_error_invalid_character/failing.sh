source ./make.sh
python pasted.py || true
python space.py || true
printf 'path = \\shop\\orders\n' > path.py
python path.py || true
printf 'a = 1\n' | iconv -t UTF-16LE > wide.py
python wide.py || true
python -c 'import wide' || true
printf 'a = 1\n' | iconv -t UTF-16 > marked.py
python marked.py || true
