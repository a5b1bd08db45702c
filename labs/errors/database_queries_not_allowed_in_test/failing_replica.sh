python manage.py test shop.report_checks --settings config.two
