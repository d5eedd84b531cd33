"""The example project as the counter's benchmark serves it; the environment says where the counts lie."""

import os

import environ

from config.settings import *  # noqa: F403 a settings module adds to another one
from config.settings import DATABASES

ROOT_URLCONF = "benchmarks.visits_urls"
ALLOWED_HOSTS = ["*"]
MIDDLEWARE = [  # Django's own seven, for an empty view pays for what a project adds, and a hit doesn't
    "django.middleware.security.SecurityMiddleware",
    "wagtail_partyportal.visits.middleware.VisitsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
LOGGING_CONFIG = None  # a line for each request would be measured too

PARTYPORTAL_VISITS_DATABASE = "visits"
DATABASE_ROUTERS = ["wagtail_partyportal.visits.routers.VisitsRouter"]
if counts := os.environ.get("COUNTS_URL"):
    DATABASES["visits"] = environ.Env.db_url_config(counts)
    DATABASES["visits"]["CONN_MAX_AGE"] = None
elif pragma := os.environ.get("COUNTS_SYNCHRONOUS"):
    DATABASES["visits"]["OPTIONS"]["init_command"] = f"PRAGMA journal_mode=WAL; PRAGMA synchronous={pragma};"

PARTYPORTAL_VISITS_BACKEND = os.environ["COUNTS_BACKEND"]
PARTYPORTAL_VISITS_REDIS_URL = os.environ.get("COUNTS_REDIS", "")
PARTYPORTAL_VISITS_RATE_PER_MINUTE = 0  # all clients have one address
