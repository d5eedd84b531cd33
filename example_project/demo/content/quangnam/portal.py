"""Khung của cổng Quảng Nam: chuyên mục và liên kết web."""

from __future__ import annotations

from demo.content.types import CategoryContent, WebLinkContent, WebLinkGroupContent

CATEGORIES: tuple[CategoryContent, ...] = (
    CategoryContent(
        slug="tin-tuc-su-kien",
        title="Tin tức – Sự kiện",
        intro="Tin thời sự về hoạt động của Đảng bộ Khối, các cơ quan và địa phương trong tỉnh.",
        children=(
            CategoryContent(
                slug="hoat-dong-cap-uy",
                title="Hoạt động cấp ủy",
                intro="Hội nghị, phiên họp và chương trình làm việc của Đảng ủy Khối và cấp ủy cơ sở.",
            ),
            CategoryContent(
                slug="tin-trong-tinh",
                title="Tin trong tỉnh",
                intro="Nhịp sống kinh tế, hạ tầng và việc làm ở các địa phương.",
            ),
            CategoryContent(
                slug="van-ban-moi",
                title="Văn bản mới",
                intro="Giới thiệu hướng dẫn, thông báo mới ban hành và những điểm cần lưu ý khi thực hiện.",
            ),
        ),
    ),
    CategoryContent(
        slug="to-chuc-kiem-tra",
        title="Tổ chức kiểm tra",
        intro="Công tác tổ chức, cán bộ, đảng viên và kiểm tra, giám sát trong Đảng bộ Khối.",
        children=(
            CategoryContent(
                slug="kiem-tra-giam-sat",
                title="Kiểm tra, giám sát",
                intro="Kinh nghiệm kiểm tra, giám sát và giữ nền nếp sinh hoạt ở chi bộ.",
            ),
            CategoryContent(
                slug="to-chuc-can-bo",
                title="Tổ chức – Cán bộ",
                intro="Quy hoạch, luân chuyển, đào tạo và bố trí cán bộ.",
            ),
            CategoryContent(
                slug="cong-tac-dang-vien",
                title="Công tác đảng viên",
                intro="Kết nạp, bồi dưỡng, khen thưởng và chăm lo đảng viên.",
            ),
        ),
    ),
    CategoryContent(
        slug="tuyen-giao-dan-van",
        title="Tuyên giáo – Dân vận",
        intro="Tuyên truyền, nắm dư luận xã hội và những cách làm dân vận gần dân.",
        children=(
            CategoryContent(
                slug="tuyen-giao",
                title="Tuyên giáo",
                intro="Tuyên truyền miệng, báo cáo viên và công tác tư tưởng ở cơ sở.",
            ),
            CategoryContent(
                slug="dan-van",
                title="Dân vận",
                intro="Chuyện vận động, đồng thuận và chính quyền phục vụ nhân dân.",
            ),
        ),
    ),
    CategoryContent(
        slug="hoc-tap-va-lam-theo-bac",
        title="Học tập và làm theo Bác",
        intro="Những tấm gương và việc làm cụ thể của tập thể, cá nhân học tập và làm theo Bác.",
    ),
    CategoryContent(
        slug="van-hoa-xa-hoi",
        title="Văn hóa – Xã hội",
        intro="Văn hóa, giáo dục, y tế và đời sống trên quê hương Xứ Quảng.",
        children=(
            CategoryContent(
                slug="van-hoa-du-lich",
                title="Văn hóa – Du lịch",
                intro="Di sản, lễ hội và du lịch cộng đồng.",
            ),
            CategoryContent(
                slug="giao-duc-y-te",
                title="Giáo dục – Y tế",
                intro="Trường lớp, thầy cô, thầy thuốc và chăm sóc sức khỏe nhân dân.",
            ),
            CategoryContent(
                slug="an-sinh-xa-hoi",
                title="An sinh xã hội",
                intro="Giảm nghèo, nhà ở và những việc làm vì người yếu thế.",
            ),
        ),
    ),
    CategoryContent(
        slug="doan-the",
        title="Đoàn thể",
        intro="Hoạt động của công đoàn, đoàn thanh niên và hội cựu chiến binh trong Khối.",
        children=(
            CategoryContent(
                slug="cong-doan",
                title="Công đoàn",
                intro="Chăm lo, bảo vệ quyền lợi và đời sống tinh thần của người lao động.",
            ),
            CategoryContent(
                slug="doan-thanh-nien",
                title="Đoàn thanh niên",
                intro="Phong trào tình nguyện và sáng kiến của tuổi trẻ Khối.",
            ),
            CategoryContent(
                slug="hoi-cuu-chien-binh",
                title="Hội Cựu chiến binh",
                intro="Nghĩa tình đồng đội và giáo dục truyền thống cho thế hệ trẻ.",
            ),
        ),
    ),
    CategoryContent(
        slug="chuyen-doi-so",
        title="Chuyển đổi số",
        intro="Ứng dụng công nghệ trong công tác Đảng, cải cách hành chính và đời sống.",
        children=(
            CategoryContent(
                slug="cai-cach-hanh-chinh",
                title="Cải cách hành chính",
                intro="Văn bản điện tử, dữ liệu dùng chung và thủ tục gọn hơn cho người dân.",
            ),
            CategoryContent(
                slug="ky-nang-so",
                title="Kỹ năng số",
                intro="Hướng dẫn và kinh nghiệm dùng công nghệ an toàn, hiệu quả.",
            ),
        ),
    ),
)

WEB_LINKS: tuple[WebLinkGroupContent, ...] = (
    WebLinkGroupContent(
        title="Liên kết web",
        display="logos",
        links=(
            WebLinkContent("Cổng thông tin Đảng bộ tỉnh", "https://dangbotinh.example.vn"),
            WebLinkContent("Cổng dịch vụ công của tỉnh", "https://dichvucong.example.vn"),
            WebLinkContent("Báo điện tử Xứ Quảng", "https://baoxuquang.example.vn"),
            WebLinkContent("Đài Phát thanh – Truyền hình tỉnh", "https://truyenhinh.example.vn"),
            WebLinkContent("Trường Chính trị tỉnh", "https://truongchinhtri.example.vn"),
            WebLinkContent("Thư viện số của tỉnh", "https://thuvienso.example.vn"),
        ),
    ),
    WebLinkGroupContent(
        title="Các cơ quan Đảng",
        display="list",
        links=(
            WebLinkContent("Văn phòng Tỉnh ủy", "https://vanphong.example.vn"),
            WebLinkContent("Ban Tổ chức Tỉnh ủy", "https://tochuc.example.vn"),
            WebLinkContent("Ủy ban Kiểm tra Tỉnh ủy", "https://kiemtra.example.vn"),
            WebLinkContent("Ban Tuyên giáo Tỉnh ủy", "https://tuyengiao.example.vn"),
            WebLinkContent("Ban Dân vận Tỉnh ủy", "https://danvan.example.vn"),
            WebLinkContent("Ban Nội chính Tỉnh ủy", "https://noichinh.example.vn"),
        ),
    ),
    WebLinkGroupContent(
        title="Huyện, thị, thành phố",
        display="jump",
        links=(
            WebLinkContent("Thành phố Tam Kỳ", "https://tamky.example.vn"),
            WebLinkContent("Thành phố Hội An", "https://hoian.example.vn"),
            WebLinkContent("Thị xã Điện Bàn", "https://dienban.example.vn"),
            WebLinkContent("Huyện Duy Xuyên", "https://duyxuyen.example.vn"),
            WebLinkContent("Huyện Đại Lộc", "https://dailoc.example.vn"),
            WebLinkContent("Huyện Thăng Bình", "https://thangbinh.example.vn"),
            WebLinkContent("Huyện Núi Thành", "https://nuithanh.example.vn"),
            WebLinkContent("Huyện Nam Trà My", "https://namtramy.example.vn"),
        ),
    ),
)
