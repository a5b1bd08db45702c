# A module with a line of 94 characters.
cat > cart.py <<'END'
def total(prices):
    return "The total of everything that is in your cart at the moment is " + str(sum(prices))
END
