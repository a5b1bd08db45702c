for file in unmatched other_bracket try_alone digit; do
    python $file.py || true
done
