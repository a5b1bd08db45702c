for file in awaits top returns; do python ${file}_fixed.py; done
