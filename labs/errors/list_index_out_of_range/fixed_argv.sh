cat > greet.py <<'END'
import sys

print("Order", sys.argv[1])
END
python greet.py 1042
