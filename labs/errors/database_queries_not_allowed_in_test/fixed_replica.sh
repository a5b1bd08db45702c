python manage.py test shop.report_checks_fixed --settings config.two
