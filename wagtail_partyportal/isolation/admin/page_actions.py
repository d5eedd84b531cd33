"""What is done with a page and another one, where Wagtail's refusal, or its question, would name the other one."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from wagtail.admin.views.pages.choose_parent import GenericChooseParentView
from wagtail.admin.views.pages.copy import CopyView
from wagtail.admin.views.pages.move import MoveConfirmView
from wagtail.admin.views.pages.workflow import ConfirmWorkflowCancellationView
from wagtail.models import Page

from wagtail_partyportal.isolation.ownership import is_limited, owns_page


class OwnPagesNamed:
    """Answer 404 when the address or the form names a page that the user doesn't meet."""

    in_address: tuple[str, ...] = ()
    in_form: tuple[str, ...] = ()

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if is_limited(request.user):
            named = [kwargs.get(name) for name in self.in_address] + [request.POST.get(name) for name in self.in_form]
            keys = {int(key) for key in named if key and str(key).isdecimal()}
            if not all(owns_page(request.user, page) for page in Page.objects.filter(pk__in=keys)):
                raise Http404
        response: HttpResponseBase = super().dispatch(request, *args, **kwargs)  # type: ignore[misc]
        return response


class ChooseOwnParent(OwnPagesNamed, GenericChooseParentView):
    """Where a new page shall stand."""

    in_form = ("parent_page",)


class CopyToOwnPage(OwnPagesNamed, CopyView):
    """The form that copies a page."""

    in_address, in_form = ("page_id",), ("new_parent_page",)


class MoveToOwnPage(OwnPagesNamed, MoveConfirmView):
    """The question before a page is moved."""

    in_address = ("page_to_move_id", "destination_id")


class CancelOwnWorkflow(OwnPagesNamed, ConfirmWorkflowCancellationView):
    """The question before a page's workflow is cancelled."""

    in_address = ("page_id",)
