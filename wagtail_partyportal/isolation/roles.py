"""What a person may do on which site: a group of users belongs to a site by a key, never by its name."""

from __future__ import annotations

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site


class Role(models.TextChoices):
    """The three roles of a site, from the least to the most. The words are in the database; they never change."""

    CONTRIBUTOR = "contributor", _("Contributor")
    EDITOR = "editor", _("Editor")
    ADMINISTRATOR = "administrator", _("Site administrator")

    @property
    def rank(self) -> int:
        """Return 0 for the least powerful role; nobody may give a role that ranks above their own."""
        return list(Role).index(self)


class SiteRole(models.Model):
    """The group of those who hold one role on one site. A person may hold roles on several sites."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="partyportal_roles", verbose_name=_("site"))
    group = models.OneToOneField(
        Group, on_delete=models.CASCADE, related_name="partyportal_role", verbose_name=_("group")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)

    class Meta:
        verbose_name = _("role on a site")
        verbose_name_plural = _("roles on sites")
        constraints = [models.UniqueConstraint(fields=["site", "role"], name="partyportal_one_group_a_role")]

    def __str__(self) -> str:
        return f"{self.site}: {self.get_role_display()}"


def role_group(site: Site, role: Role) -> Group:
    """Return the group of those who hold a role on a site. Raises Group.DoesNotExist before provisioning."""
    return Group.objects.get(partyportal_role__site=site, partyportal_role__role=role)
