source ./ini.sh
ini 'required_plugins = pytest-mock'
ini 'minversion = 99.0'
ini 'addopts = -p pytest_mocker'
ini 'DJANGO_SETTINGS_MODULE = config.settings'
