from show import lamp, show

show({"products": [lamp.pk]})
