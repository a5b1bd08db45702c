# The eight files, each corrected.
echo 'print("pip install is for the terminal")' > command.py
sed -i 's/> 0/> 0:/' colon.py
sed -i 's/8$/8}/' bracket.py
sed -i 's/40 /40, /' comma.py
sed -i 's/stock)/stock")/' quote.py
sed -i 's/= 0:/== 0:/' assigned.py
sed -i 's/class/category/' reserved.py
sed -i 's/print \(.*\)/print(\1)/' old_print.py
for file in command colon bracket comma quote assigned reserved old_print; do
    python $file.py
done
