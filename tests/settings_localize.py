"""Settings for the tests of an installation whose pages are translated with wagtail-localize: Vietnamese and English.

``pytest --ds=tests.settings_localize tests/localize tests/isolation/test_walk.py``
"""

from .settings import *  # noqa: F403
from .settings import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = ["wagtail_localize", "wagtail_localize.locales", *INSTALLED_APPS]

_BEFORE = MIDDLEWARE.index("django.middleware.common.CommonMiddleware")
MIDDLEWARE = [*MIDDLEWARE[:_BEFORE], "wagtail_partyportal.core.middleware.LanguageMiddleware", *MIDDLEWARE[_BEFORE:]]

WAGTAIL_I18N_ENABLED = True
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
