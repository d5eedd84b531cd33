"""Cổng minh họa: Đảng bộ Khối các cơ quan tỉnh Quảng Nam.

Mọi bài viết, tên người, tên xã, số liệu và nguồn trích dẫn đều do nhóm làm bản minh họa tự đặt.
"""

from __future__ import annotations

from demo.content.quangnam import (
    cai_cach_hanh_chinh,
    cong_doan_cuu_chien_binh,
    doan_thanh_nien,
    giao_duc_an_sinh,
    hoc_tap_va_lam_theo_bac,
    kiem_tra_giam_sat,
    ky_nang_so,
    tin_trong_tinh,
    tin_tuc_su_kien,
    to_chuc_can_bo,
    tuyen_giao_dan_van,
    van_hoa_du_lich,
)
from demo.content.quangnam.portal import CATEGORIES, WEB_LINKS
from demo.content.types import PortalContent

PORTAL = PortalContent(
    key="quangnam",
    hostname="quangnam.localhost",
    name="Cổng thông tin điện tử Đảng bộ Khối các cơ quan tỉnh Quảng Nam",
    short_name="Đảng bộ Khối các cơ quan",
    name_en="Portal of the Party Committee of Quang Nam Provincial Agencies",
    owner_body="Đảng bộ tỉnh Quảng Nam",
    preset="red",
    welcome_text=(
        "Chào mừng đồng chí và các bạn đã đến với cổng thông tin điện tử Đảng bộ Khối các cơ quan tỉnh Quảng Nam!"
    ),
    address="Số 108 đường Hoa Sen, thành phố Tam Kỳ, tỉnh Quảng Nam",
    phone="0235 3555 210",
    fax="0235 3555 211",
    email="banbientap@quangnam.example",
    responsible_person="Đồng chí Đinh Văn Khải, Phó Bí thư Thường trực Đảng ủy Khối, Trưởng Ban Biên tập",
    licence="Giấy phép minh họa số 01/GP-MH, cấp ngày 03/01/2023 (dùng cho bản trình diễn phần mềm)",
    reuse_notice=(
        "Ghi rõ nguồn “Cổng thông tin điện tử Đảng bộ Khối các cơ quan tỉnh Quảng Nam” khi phát hành lại "
        "thông tin từ cổng này."
    ),
    social_links=(
        ("Facebook", "https://facebook.example.vn/dangbokhoi"),
        ("YouTube", "https://youtube.example.vn/dangbokhoi"),
        ("Zalo", "https://zalo.example.vn/dangbokhoi"),
    ),
    web_search_engine="google",
    categories=CATEGORIES,
    web_links=WEB_LINKS,
    articles=(
        *tin_tuc_su_kien.ARTICLES,
        *tin_trong_tinh.ARTICLES,
        *kiem_tra_giam_sat.ARTICLES,
        *to_chuc_can_bo.ARTICLES,
        *tuyen_giao_dan_van.ARTICLES,
        *hoc_tap_va_lam_theo_bac.ARTICLES,
        *van_hoa_du_lich.ARTICLES,
        *giao_duc_an_sinh.ARTICLES,
        *doan_thanh_nien.ARTICLES,
        *cong_doan_cuu_chien_binh.ARTICLES,
        *cai_cach_hanh_chinh.ARTICLES,
        *ky_nang_so.ARTICLES,
    ),
)
