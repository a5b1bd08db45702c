# A module as somebody typed it.
cat > cart.py <<'END'
def total( prices ) :
  return sum(prices,0)
END
