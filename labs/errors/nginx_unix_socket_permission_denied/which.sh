source ./serving.sh
mkdir run
gunicorn --bind "unix:$PWD/run/gunicorn.sock" app:application 2> gunicorn.log &
until [ -S run/gunicorn.sock ]; do sleep 0.05; done
chmod 700 run
cd ..
namei -m shop/run/gunicorn.sock
