"""The part of a setting's form with its texts in the site's other languages; sites with one language never see it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import InlinePanel, ObjectList
from wagtail.models import Locale

from wagtail_partyportal.core.forms import CheckedModelForm
from wagtail_partyportal.core.languages import default_language
from wagtail_partyportal.core.sites import home_pages

_RELATION = "translations"


class TranslatedSettingForm(CheckedModelForm):
    """Offer the languages of the setting's own site, the default one excepted; without any there are no such rows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        codes = home_pages(self.instance.site).keys() - {default_language()}
        if not codes:
            self.formsets.pop(_RELATION, None)
            return
        locales = Locale.objects.filter(language_code__in=codes)
        rows = self.formsets[_RELATION]
        for form in (*rows.forms, rows.empty_form):
            form.fields["locale"].queryset = locales
            form.fields["locale"].initial = locales.first() if len(codes) == 1 else None


class _Shown:
    """Mix into a bound panel: shown where the form has rows for other languages."""

    form: Any

    def is_shown(self) -> bool:
        return bool(super().is_shown()) and _RELATION in self.form.formsets  # type: ignore[misc]


class OtherLanguagesPanel(InlinePanel):
    """The texts in other languages, a row for each."""

    def __init__(self, relation_name: str = _RELATION, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("heading", _("Other languages"))
        kwargs.setdefault("label", _("Language"))
        super().__init__(relation_name, *args, **kwargs)

    class BoundPanel(_Shown, InlinePanel.BoundPanel):
        def __init__(self, *, form: Any = None, **kwargs: Any) -> None:
            has_rows = form is not None and _RELATION in form.formsets
            super().__init__(form=form if has_rows else None, **kwargs)
            self.form = form


class OtherLanguages(ObjectList):
    """The tab around it."""

    class BoundPanel(_Shown, ObjectList.BoundPanel):
        """Hidden together with its panel."""
