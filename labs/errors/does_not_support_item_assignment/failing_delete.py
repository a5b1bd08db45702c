name = "lamp"
del name[0]
