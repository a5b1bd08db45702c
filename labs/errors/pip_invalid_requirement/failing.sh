source ./environment.sh
pip install -r requirements.txt || true
printf '<<<<<<< HEAD\nbarcodes==1.0\n=======\n' > requirements.txt
pip install -r requirements.txt
