print("sold: naïve lamp ✓")
