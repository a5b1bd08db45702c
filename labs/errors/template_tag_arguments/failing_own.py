from render import render

render("{% load prices %}{% price_tag %}")
render("{% load prices %}{% price_tag price 'EUR' 'new' %}")
render("{% load prices %}{% price_tag price colour='red' %}")
render("{% load prices %}{% price_tag currency='EUR' price %}")
