import project
from django import forms
from django.db import models


class Review(models.Model):
    text = models.TextField()
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "shop"


# region form
class ReviewForm(forms.ModelForm):
    class Meta:
        model = Review
        fields = ["text", "created"]


# endregion form
