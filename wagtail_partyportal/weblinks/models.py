"""Groups of links to other bodies, shown beside every article."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.images import get_image_model_string
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index

from wagtail_partyportal.core.links import WebAddressField
from wagtail_partyportal.core.sites import SiteOwned
from wagtail_partyportal.core.text import normalize
from wagtail_partyportal.isolation.forms import SiteOwnedForm


class WebLinkGroup(TranslatableMixin, SiteOwned, index.Indexed, ClusterableModel):
    """An ordered list of links with a heading, and how it is shown."""

    class Display(models.TextChoices):
        LIST = "list", _("List")
        LOGOS = "logos", _("Logos in a grid")
        JUMP = "jump", _("Jump box")

    class Place(models.TextChoices):
        SIDEBAR = "sidebar", _("Beside the pages")
        UTILITY = "utility", _("In the strip at the top")
        FOOTER = "footer", _("A column of the footer")

    title = models.CharField(_("heading"), max_length=120)
    display = models.CharField(_("shown as"), max_length=10, choices=Display.choices, default=Display.LIST)
    place = models.CharField(
        _("place"),
        max_length=10,
        choices=Place.choices,
        default=Place.SIDEBAR,
        help_text=_("At the top and in the footer the links are always a plain list."),
    )
    sort_order = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("Groups with a smaller number stand higher.")
    )

    panels = [
        FieldPanel("site"),
        FieldPanel("title"),
        FieldPanel("place"),
        FieldPanel("display"),
        FieldPanel("sort_order"),
        InlinePanel("links", heading=_("Links"), label=_("Link")),
    ]
    base_form_class = SiteOwnedForm
    search_fields = [index.AutocompleteField("title"), index.FilterField("site_id")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("web link group")
        verbose_name_plural = _("web links")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        self.title = normalize(self.title)


class WebLink(TranslatableMixin, Orderable):
    """One link: a body's name, its address and perhaps its logo."""

    group = ParentalKey(WebLinkGroup, on_delete=models.CASCADE, related_name="links")
    title = models.CharField(_("name"), max_length=160)
    url = WebAddressField(_("address"))
    logo = models.ForeignKey(
        get_image_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("logo"),
    )

    panels = [FieldPanel("title"), FieldPanel("url"), FieldPanel("logo")]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("web link")
        verbose_name_plural = _("web links")

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        self.title = normalize(self.title)
