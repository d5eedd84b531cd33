"""The colours of the branding form's miniature, worked out by the same rules as the portal's own."""

from __future__ import annotations

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_safe

from .colors import contrast_error
from .models import SiteBranding
from .presets import Preset

_COLORS = ("brand_color", "accent_color")


@require_safe
def theme_preview(request: HttpRequest) -> JsonResponse:
    """Answer with the tokens for light and dark, and with what the form would say of the colours.

    Takes the form's own fields. An unknown look or no colour gives 400 and an empty answer: the miniature stays as it
    is until the editor has typed on.
    """
    fields = {name: request.GET.get(name, "") for name in ("preset", *_COLORS)}
    try:
        theme = SiteBranding(**fields).theme
    except ValueError:
        return JsonResponse({}, status=400)
    errors = {name: contrast_error(fields[name]) for name in _COLORS if fields["preset"] == Preset.OWN}
    messages = {name: " ".join(error.messages) for name, error in errors.items() if error is not None}
    return JsonResponse({"light": theme.light.tokens, "dark": theme.dark.tokens, "messages": messages})
