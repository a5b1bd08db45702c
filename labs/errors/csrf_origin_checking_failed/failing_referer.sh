python referer.py
