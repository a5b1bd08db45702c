source ./environment.sh
# The file that is installed now is not the one that was locked.
echo "barcodes==1.0 --hash=sha256:$(printf 'locked' | sha256sum | cut -d ' ' -f 1)" > requirements.txt
pip install -r requirements.txt
