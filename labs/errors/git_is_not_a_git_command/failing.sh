git chekout main
