"""What a request must carry."""

from django import forms


class BookingForm(forms.Form):
    """A booking as it comes from outside."""

    seats = forms.IntegerField(min_value=1, max_value=4)
