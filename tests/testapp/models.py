"""A project's own article class: one more field, and no template written for it yet."""

from django.db import models

from wagtail_partyportal.articles.models import AbstractArticlePage


class InterviewPage(AbstractArticlePage):
    interviewee = models.CharField(max_length=100, blank=True)

    class Meta:
        verbose_name = "phỏng vấn"
