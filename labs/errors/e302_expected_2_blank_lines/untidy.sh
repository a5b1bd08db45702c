# A module as somebody typed it, and others with what editors leave behind.
cat > cart.py <<'END'
import json
def total(prices,vat = 20):
    """Add up."""   
    result=sum(prices)
    
    return json.dumps({ 'total' : result*vat }) # as text



#the end
class Cart:
    first = 1
    def one (self):
        return 1


total([1,
  2])
total([1,
        2])
rate  = 1

END
printf 'x = 1' > end.py
printf 'if True:\n  x = 1\nif x:\n        y = 2\n' > steps.py
printf 'if True:\n    y = 1\nif y:\n\tx = 1\n' > tabs.py
printf 'def one():\n    return 1\none()\n' > late.py
printf 'x = (1\n     + 2)\ny = (1 +\n     2)\n' > sums.py
