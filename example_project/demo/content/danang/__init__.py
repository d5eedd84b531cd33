"""The content of the demo portal of the city of Da Nang: ``PORTAL``, plain values that need no Django."""

from __future__ import annotations

from demo.content.danang import (
    chuyen_doi_so,
    do_thi_ha_tang,
    do_thi_moi_truong,
    giao_duc_y_te,
    kinh_te_bien,
    thoi_su,
    thoi_su_co_so,
    van_hoa_di_san,
    van_hoa_du_lich,
    xay_dung_dang,
)
from demo.content.danang.english import TRANSLATION
from demo.content.danang.portal import CATEGORIES, DETAILS, SOCIAL_LINKS, WEB_LINKS
from demo.content.types import PortalContent

__all__ = ["PORTAL"]

PORTAL = PortalContent(
    **DETAILS,
    social_links=SOCIAL_LINKS,
    categories=CATEGORIES,
    web_links=WEB_LINKS,
    translations=(TRANSLATION,),
    articles=(
        *thoi_su.ARTICLES,
        *thoi_su_co_so.ARTICLES,
        *xay_dung_dang.ARTICLES,
        *kinh_te_bien.ARTICLES,
        *chuyen_doi_so.ARTICLES,
        *do_thi_ha_tang.ARTICLES,
        *do_thi_moi_truong.ARTICLES,
        *van_hoa_di_san.ARTICLES,
        *van_hoa_du_lich.ARTICLES,
        *giao_duc_y_te.ARTICLES,
    ),
)
