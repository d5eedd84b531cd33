"""Settings of a portal project; what differs between deployments comes from the environment or a ``.env``.

Three ways to run:

- production: neither DEBUG nor DEMO. SECRET_KEY and ALLOWED_HOSTS are required, HTTPS is taken for granted;
- DEMO=true: what ``make demo`` starts, production's behaviour on this machine's loopback, without HTTPS;
- DEBUG=true: development with ``manage.py runserver``.
"""

from pathlib import Path
from urllib.parse import quote

import django
import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent

env = environ.Env()
env.read_env(BASE_DIR / ".env")

VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))  # everything that the project writes
VAR_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = env.bool("DEBUG", default=False)
DEMO = env.bool("DEMO", default=False)
IS_LOCAL = DEBUG or DEMO

SECRET_KEY = env.str("SECRET_KEY", default="insecure: only for this machine's loopback" if IS_LOCAL else "")
if not SECRET_KEY:
    raise ImproperlyConfigured(
        "Set the environment variable SECRET_KEY to a long random text, for instance the output of: "
        'python -c "import secrets; print(secrets.token_urlsafe(50))". '
        "To try the project on your own machine, set DEBUG=true instead."
    )

# --- Hosts and addresses ---------------------------------------------------------------------------------

LOCAL_HOSTS = [".localhost", "localhost", "127.0.0.1", "[::1]"]
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=LOCAL_HOSTS if IS_LOCAL else [])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
PORT = env.int("PORT", default=8000)  # the demo's own port: its sites name it in their addresses
WAGTAILADMIN_BASE_URL = env.str("WAGTAILADMIN_BASE_URL", default=f"http://localhost:{PORT}")

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

# --- Apps ------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "demo",
    "wagtail_localize",  # editors translate with it; leave it and the next one out with only one language
    "wagtail_localize.locales",
    "wagtail_partyportal",  # before Wagtail's apps: some of its templates replace theirs
    "wagtail.api.v2",  # the read API at /api/v2/; leave it out and there is none
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "django_otp",  # a second factor at log-in, for who switches it on
    "django_otp.plugins.otp_static",
    "django_otp.plugins.otp_totp",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

# None of these touches the session or the CSRF token of a public page, so it stays the same for every reader
# and a cache in front may keep it.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "wagtail_partyportal.visits.middleware.VisitsMiddleware",  # hits need nothing of what follows
    "config.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",  # pages, feeds; static files are compressed already
    "django.contrib.sessions.middleware.SessionMiddleware",
    "wagtail_partyportal.core.middleware.LanguageMiddleware",  # the address says in which language
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# --- Database and cache ----------------------------------------------------------------------------------

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {"default": env.db("DATABASE_URL", default=f"sqlite:///{quote(str(VAR_DIR / 'db.sqlite3'))}")}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "timeout": 20,  # seconds to wait for another writer
        "transaction_mode": "IMMEDIATE",  # wait for the lock at the start instead of failing in the middle
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",  # readers never wait
    }
DATABASES["default"].setdefault("CONN_MAX_AGE", 60)  # seconds; SQLite too is slow to open anew for each request
DATABASES["default"].setdefault("CONN_HEALTH_CHECKS", True)
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    INSTALLED_APPS.append("django.contrib.postgres")  # it needs psycopg, so not for SQLite

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file of its own for the counts of visits: an editor's long save must hold up no reader.
    PARTYPORTAL_VISITS_DATABASE = "visits"
    DATABASE_ROUTERS = ["wagtail_partyportal.visits.routers.VisitsRouter"]
    DATABASES["visits"] = {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": env.str("VISITS_FILE", default=str(VAR_DIR / "visits.sqlite3")),
        "CONN_MAX_AGE": None,  # opening the file takes longer than counting
        "OPTIONS": {
            "timeout": 5,
            "transaction_mode": "IMMEDIATE",
            # FULL: what was answered survives the loss of power. NORMAL is twice as fast and may lose the last second.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
        },
    }

# Several processes must share one cache: give them a Redis.
# In memory there must be room for the pieces of many pages: Django's own limit of 300 would throw them out at once.
CACHES = {"default": env.cache_url("REDIS_URL", default="locmemcache://?max_entries=20000")}

# --- Languages and times ---------------------------------------------------------------------------------

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES  # of the editors' own screens
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES  # of pages; each site has those that its operator gave it
WAGTAIL_I18N_ENABLED = True
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
FORMAT_MODULE_PATH = "wagtail_partyportal.locale"  # weeks begin on Monday, 05/06 is the fifth of June
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"  # what the admin's forms show
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"

# --- Files -----------------------------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = env.path("MEDIA_ROOT", default=str(VAR_DIR / "media"))
SERVES_MEDIA = IS_LOCAL  # in production the web server does
STATICFILES_STORAGE = (
    "django.contrib.staticfiles.storage.StaticFilesStorage"
    if DEBUG
    else "whitenoise.storage.CompressedManifestStaticFilesStorage"  # hashed names, kept for ever by browsers
)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": STATICFILES_STORAGE},
}

# --- Security --------------------------------------------------------------------------------------------

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "SAMEORIGIN"  # a PDF is shown in the page of its article; so are Wagtail's previews
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"  # video players refuse pages without one
USES_HTTPS = not IS_LOCAL
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = USES_HTTPS
SESSION_COOKIE_AGE = env.int("SESSION_COOKIE_AGE", default=12 * 3600)  # seconds, for who ticks "Remember me"
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=USES_HTTPS)
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=3600 if USES_HTTPS else 0)  # raise it by steps
if env.bool("BEHIND_HTTPS_PROXY", default=False):  # only if the proxy always sets or removes this header
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# --- Mail and log ----------------------------------------------------------------------------------------

MAIL_BACKEND = f"django.core.mail.backends.{'console' if IS_LOCAL else 'smtp'}.EmailBackend"
MAIL_HOST = env.str("MAIL_HOST", default="localhost")
if django.VERSION >= (6, 1):
    MAILERS = {"default": {"BACKEND": MAIL_BACKEND, "OPTIONS": {} if IS_LOCAL else {"host": MAIL_HOST}}}
else:
    EMAIL_BACKEND, EMAIL_HOST = MAIL_BACKEND, MAIL_HOST
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="webmaster@localhost")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "level": "INFO"},
        # What scanners do all day is no news: missing pages, foreign host names, HEAD requests.
        "django.request": {"level": "ERROR"},
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "gunicorn.http.wsgi": {"level": "ERROR"},
        "wagtail_partyportal": {"level": env.str("LOG_LEVEL", default="INFO")},
    },
}

# --- Wagtail ---------------------------------------------------------------------------------------------

WAGTAIL_SITE_NAME = env.str("WAGTAIL_SITE_NAME", default="Cổng thông tin điện tử")
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # editors read the clock that readers see
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail_partyportal.search.backend"}}
WAGTAILDOCS_EXTENSIONS = [
    *("csv", "docx", "odt", "pdf", "pptx", "rtf", "txt", "xlsx", "zip"),
    *("m4a", "mp3", "mp4", "ogg", "wav", "webm"),  # for the audio and video blocks of articles
]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 50 * 1024 * 1024  # bytes
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long article has more than Django's 1,000 fields
# Closed networks: the admin asks no other server for anything.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None

# The portal's own settings (PARTYPORTAL_…) are listed with their defaults in docs/reference/settings.md.
