# pasted.py, as a web page gives it: curly quotes, and a hard space before the =.
printf 'shop = "Ada"\nprint(\xe2\x80\x9clamp\xe2\x80\x9d)\n' > pasted.py
printf 'price\xc2\xa0= 40\nprint(price)\n' > space.py
