INVOICES=/srv/invoices python invoices_fixed.py
