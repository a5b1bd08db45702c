for file in call define dataclass; do python ${file}_fixed.py; done
