for file in command colon bracket comma quote assigned reserved old_print; do
    python $file.py || true
done
