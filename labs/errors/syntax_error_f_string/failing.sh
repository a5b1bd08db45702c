for file in quotes braces; do python $file.py || true; done
cat > lines.txt << 'END'
print(f"{name")
print(f"name}")
print(f"{}")
print(f"{'\n'.join(names)}")
print("name}".format(name=1))
print("{name".format(name=1))
print("{".format(name=1))
END
while IFS= read -r line; do
    printf '%s\n' "$line" > line.py
    python line.py || true
done < lines.txt
