from ask import ask

ask('{ price(name: "lamp") mug: price(name: "mug") }')
