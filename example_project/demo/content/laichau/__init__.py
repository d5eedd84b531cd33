"""The demo's Lai Châu portal: people, villages, communes and events in it are invented."""

from __future__ import annotations

from demo.content.laichau import (
    dan_toc_bien_gioi,
    dan_van,
    giao_duc_y_te_vung_cao,
    guong_sang_ban_lang,
    kinh_te_xa_hoi,
    nong_thon_moi,
    portal,
    tin_trong_tinh,
    van_hoa_cac_dan_toc,
    xay_dung_dang,
)
from demo.content.types import PortalContent

PORTAL = PortalContent(
    key=portal.KEY,
    hostname=portal.HOSTNAME,
    name=portal.NAME,
    short_name=portal.SHORT_NAME,
    name_en=portal.NAME_EN,
    owner_body=portal.OWNER_BODY,
    preset=portal.PRESET,
    welcome_text=portal.WELCOME_TEXT,
    address=portal.ADDRESS,
    phone=portal.PHONE,
    fax=portal.FAX,
    email=portal.EMAIL,
    responsible_person=portal.RESPONSIBLE_PERSON,
    licence=portal.LICENCE,
    reuse_notice=portal.REUSE_NOTICE,
    social_links=portal.SOCIAL_LINKS,
    web_search_engine=portal.WEB_SEARCH_ENGINE,
    categories=portal.CATEGORIES,
    web_links=portal.WEB_LINKS,
    articles=(
        *tin_trong_tinh.ARTICLES,
        *kinh_te_xa_hoi.ARTICLES,
        *xay_dung_dang.ARTICLES,
        *dan_van.ARTICLES,
        *nong_thon_moi.ARTICLES,
        *dan_toc_bien_gioi.ARTICLES,
        *van_hoa_cac_dan_toc.ARTICLES,
        *giao_duc_y_te_vung_cao.ARTICLES,
        *guong_sang_ban_lang.ARTICLES,
    ),
)
