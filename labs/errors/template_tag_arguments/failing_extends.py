from render import engine

engine.get_template("late.html")
