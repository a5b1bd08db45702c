# ask SETTINGS ADDRESS…: starts the development server, and asks for each address.
ask() {
  settings=$1; shift
  for address in "$@"; do
    DJANGO_SETTINGS_MODULE=$settings python -W ignore -c "
import logging, sys
import django
from django.core.servers.basehttp import WSGIRequestHandler, WSGIServer
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.conf import settings
import threading, urllib.request, urllib.error
application = get_wsgi_application()
if settings.DEBUG:
    application = StaticFilesHandler(application)
server = WSGIServer(('127.0.0.1', 0), WSGIRequestHandler)
server.set_app(application)
threading.Thread(target=server.serve_forever, daemon=True).start()
try:
    urllib.request.urlopen('http://localhost:%d%s' % (server.server_port, sys.argv[1]))
except urllib.error.HTTPError as error:
    error.read()
server.shutdown()
" "$address"
  done
}
