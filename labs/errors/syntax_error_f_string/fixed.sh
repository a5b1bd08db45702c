for file in quotes braces; do python ${file}_fixed.py; done
