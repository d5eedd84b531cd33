"""A strict Content-Security-Policy for readers, a looser one for the admin.

Why not a package: Django 6 has its own middleware but 5.2, which we support, has not; django-csp 4.0 declares
no Django 6 and would add a dependency for one header. Once 5.2 is gone, ``SECURE_CSP`` replaces this module.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

PUBLIC = {
    "default-src": "'self'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "media-src": "'self'",
    "frame-src": "'self' https://www.youtube-nocookie.com https://player.vimeo.com",  # 'self': a PDF in its page
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'self'",
}

# Wagtail's admin carries inline scripts and styles, shows uploads before they are sent (blob:)
# and previews pages in a frame of the same site.
ADMIN = PUBLIC | {
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "media-src": "'self' blob:",
}


def as_header(policy: dict[str, str]) -> str:
    """Write a policy as the value of its header."""
    return "; ".join(f"{directive} {sources}" for directive, sources in policy.items())


class ContentSecurityPolicyMiddleware:
    """Add the header to every response that has none: Wagtail sets its own on documents and images."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.public, self.admin = as_header(PUBLIC), as_header(ADMIN)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_admin = request.path.startswith(reverse("wagtailadmin_home"))
        response.headers.setdefault("Content-Security-Policy", self.admin if is_admin else self.public)
        return response
