"""Making programs print the errors that pages explain, and ending them."""
