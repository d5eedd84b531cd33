"""What editors did can be read for longer than a year."""

from __future__ import annotations

import datetime as dt

from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageLogEntry

from tests.conftest import Portal


def test_entries_of_last_year_outlive_the_cleaning_of_revisions(quangnam: Portal) -> None:
    article = quangnam.publish("Bài năm ngoái")
    article.save_revision(user=quangnam.editor, log_action=True).publish(user=quangnam.editor)
    a_year_ago = timezone.now() - dt.timedelta(days=400)
    PageLogEntry.objects.filter(page=article.pk).update(timestamp=a_year_ago)
    article.revisions.update(created_at=a_year_ago)
    article.save_revision(user=quangnam.editor)
    call_command("purge_revisions", days=30, verbosity=0)
    assert article.revisions.count() < 3
    report = quangnam.administrator_client().get("/admin/reports/site-history/")
    told = [entry for entry in report.context["object_list"] if entry.label == "Bài năm ngoái"]
    assert "wagtail.publish" in {entry.action for entry in told if entry.timestamp == a_year_ago}
