query = {}
weight = float(query.get("weight"))
