"""Bài của chuyên mục Văn hóa – Xã hội: văn hóa, du lịch."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Đêm hội đèn lồng bên dòng sông cũ",
        lead=(
            "Hơn 1.500 chiếc đèn do người dân tự làm thắp sáng khúc sông cũ trong đêm hội mừng Trung thu, "
            "không vé vào cửa, không loa công suất lớn, chỉ có tiếng chèo và tiếng trẻ hát."
        ),
        body=(
            (
                "paragraph",
                (
                    "Năm thứ hai tổ chức, đêm hội vẫn giữ nguyên tắc: đèn phải làm bằng tre, giấy và vải "
                    "tận dụng. Bốn tuần trước đó, các lớp dạy làm đèn mở ở chín khu dân cư, thợ già đứng "
                    "lớp, học trò nhỏ nhất mới sáu tuổi."
                ),
            ),
            ("heading", "Ánh đèn của mỗi nhà"),
            (
                "paragraph",
                (
                    "Tối 23/9, đúng bảy giờ, đèn điện hai bên bờ tắt dần. Từng nhà mang đèn ra hiên, ra "
                    "cửa sổ, thả theo dây dọc bến. Nhà nào có người đi xa thì treo thêm một chiếc đèn "
                    "trắng, như lời nhắc có người đang đợi."
                ),
            ),
            (
                "gallery",
                (
                    "Sắc màu đêm hội đèn lồng",
                    (
                        (
                            "old_town_lanterns",
                            "Bé gái nâng chiếc đèn cá chép trước hiên nhà gỗ",
                            "Những chiếc đèn cá chép do học sinh lớp 3 tự dán được treo dọc phố.",
                            "V.A",
                        ),
                        (
                            "river_boats",
                            "Hai chiếc thuyền nhỏ chở đèn trôi giữa dòng sông tối",
                            "Thuyền của tổ du lịch cộng đồng chở khách dạo quanh khúc sông cũ.",
                            "V.A",
                        ),
                        (
                            "festival_drums",
                            "Đội trống thiếu nhi đánh trống trước đám đông cầm đèn",
                            "Đội trống thiếu nhi mở màn đêm hội lúc bảy giờ tối.",
                            "M.K",
                        ),
                        (
                            "night_city",
                            "Thành phố về đêm với vệt sáng dài bên kia cầu",
                            "Bờ bên kia vẫn sáng đèn phố, bờ bên này nhường chỗ cho ánh nến.",
                            "V.A",
                        ),
                    ),
                ),
            ),
            ("heading", "Vui mà không để lại rác"),
            (
                "paragraph",
                (
                    "Ban tổ chức bố trí 120 tình nguyện viên thu gom đèn trước mười một giờ đêm. Không "
                    "chiếc nào thả xuống nước. Khung tre được giữ lại cho mùa sau, giấy hỏng chuyển về lớp "
                    "học tái chế."
                ),
            ),
            (
                "paragraph",
                (
                    "“Khách hỏi mua đèn, tôi bảo không bán, ngồi xuống tôi chỉ cho làm”, cụ Thái Thị Ngọ, "
                    "82 tuổi, người làm đèn lâu năm nhất phố, kể. Theo thống kê, đêm hội đón khoảng 9.000 "
                    "lượt người."
                ),
            ),
        ),
        category="van-hoa-du-lich",
        picture="old_town_lanterns",
        caption="Khu phố ven sông lung linh trong đêm hội đèn lồng mừng Trung thu, tối 23/9/2026.",
        alt="Dãy nhà cổ mái ngói treo đèn lồng nhiều màu soi bóng xuống mặt sông",
        credit="V.A",
        byline="VINH ANH",
        published="2026-09-24T08:00",
        tags=("đèn lồng", "Trung thu", "du lịch cộng đồng"),
        related=("Nghệ nhân trống hội truyền nghề cho lớp trẻ",),
    ),
    ArticleContent(
        title="Nghệ nhân trống hội truyền nghề cho lớp trẻ",
        lead=(
            "Ở tuổi 74, nghệ nhân Bùi Đắc Thọ vẫn dạy trống mỗi chiều thứ Bảy cho hơn ba mươi học trò, với "
            "mong muốn bảy bài trống cổ của làng An Lãng không dừng lại ở đời ông."
        ),
        body=(
            (
                "paragraph",
                (
                    "Sân đình An Lãng mỗi chiều cuối tuần rộn tiếng dùi. Học trò ngồi thành vòng tròn, gõ "
                    "lên lốp xe cũ trước khi được chạm vào mặt trống. Ông Thọ bảo đánh vào cao su thì tay "
                    "mới biết nghe."
                ),
            ),
            ("heading", "Bảy bài trống chép bằng dấu chấm"),
            (
                "paragraph",
                (
                    "Các bài trống không có bản nhạc. Cha ông để lại cuốn sổ ghi bằng chấm tròn và gạch "
                    "chéo, chấm là mặt, gạch là tang. Ba năm nay, giáo viên âm nhạc của xã giúp ông chuyển "
                    "sang ký âm, thu hình từng bài."
                ),
            ),
            (
                "video",
                (
                    "Bài trống mở hội làng An Lãng",
                    "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                    "Phần trình diễn của lớp trống hội trong chương trình giao lưu văn hóa tháng 4/2025.",
                ),
            ),
            (
                "quote",
                (
                    (
                        "Trống không phải đánh cho to. Đánh sao để người đứng cuối làng nghe được mà em bé "
                        "đầu làng không giật mình, ấy là giỏi."
                    ),
                    "Ông Bùi Đắc Thọ",
                    "Nghệ nhân trống hội làng An Lãng",
                ),
            ),
            (
                "audio",
                (
                    "Nhịp gọi hội (âm thanh minh họa)",
                    "Tám tiếng chuông ngân thay cho nhịp trống, mỗi tiếng cách nhau nửa giây.",
                ),
            ),
            ("heading", "Có lớp, có lịch, có người nghe"),
            (
                "paragraph",
                (
                    "Xã hỗ trợ lớp tiền thay da trống và đưa tiết mục vào chương trình đón khách cuối "
                    "tháng. Mỗi buổi diễn, học trò nhận phần bồi dưỡng 150.000 đồng, không nhiều nhưng đủ "
                    "để các em coi đó là việc nghiêm túc."
                ),
            ),
            (
                "paragraph",
                (
                    "Năm nay, lần đầu tiên có bốn nữ sinh được đánh trống cái trong lễ hội. Cả làng vỗ tay "
                    "rất lâu. Ông Thọ đứng sau cột đình, tay vẫn nhịp theo trên đùi."
                ),
            ),
        ),
        category="van-hoa-du-lich",
        picture="festival_drums",
        caption="Lớp trống hội của nghệ nhân Bùi Đắc Thọ biểu diễn tại lễ hội làng An Lãng, tháng 4/2025.",
        alt="Hàng trống lớn sơn đỏ với các tay trống mặc áo nâu đang vung dùi",
        credit="M.K",
        byline="MINH KHÊ",
        published="2025-04-15T16:45",
        tags=("trống hội", "di sản", "truyền nghề"),
    ),
    ArticleContent(
        title="Gìn giữ tháp gạch cổ giữa mùa mưa",
        lead=(
            "Mỗi mùa mưa, tổ bảo quản tháp gạch ở thung lũng Hố Sậy thức trắng nhiều đêm, bởi với lớp gạch "
            "hàng trăm năm tuổi, một dòng nước chảy sai hướng cũng có thể thành vết thương."
        ),
        body=(
            (
                "paragraph",
                (
                    "Tổ có chín người, phần lớn là nông dân trong vùng được đào tạo nghề. Họ thuộc từng "
                    "vệt rêu, biết mảng tường nào hút nước, mảng nào đang phồng. Trước mùa mưa, cả tổ khơi "
                    "1.800 mét rãnh, phủ bạt lên ba đỉnh tháp đang gia cố."
                ),
            ),
            ("heading", "Nghe gạch thở"),
            (
                "paragraph",
                (
                    "Buổi sáng sau mưa, tổ trưởng Ngụy Văn Sở áp tay lên tường, so với số đo của cảm biến "
                    "độ ẩm vừa lắp. Máy cho con số, còn bàn tay cho biết con số ấy có đáng lo hay không."
                ),
            ),
            (
                "paragraph",
                ("“Gạch no nước thì lạnh kiểu khác, sờ vào thấy nặng tay. Cái đó máy chưa học được”, ông Sở nói."),
            ),
            (
                "image",
                (
                    "cloud_mountains",
                    "Mây thấp trùm lên những đỉnh núi quanh thung lũng",
                    "Mây mưa dồn về phía thượng nguồn Hố Sậy, dấu hiệu để tổ bảo quản lên ca trực đêm.",
                    "Q.S",
                ),
            ),
            ("heading", "Không vội trám cho đẹp"),
            (
                "paragraph",
                (
                    "Nguyên tắc của nhóm chuyên gia là can thiệp ít nhất. Chỗ nào chưa hiểu thì chống đỡ, "
                    "theo dõi, không trám vữa cho kín mắt. Gạch mới nung thử theo công thức địa phương "
                    "phải phơi ba mùa mưa rồi mới được dùng."
                ),
            ),
            (
                "paragraph",
                (
                    "Năm 2024, kinh phí bảo quản thường xuyên là 1,6 tỷ đồng, một phần trích từ vé tham "
                    "quan. Điểm đến vẫn mở cửa, nhưng khách được hướng dẫn đi lối ván gỗ và không chạm vào "
                    "tường."
                ),
            ),
        ),
        category="van-hoa-du-lich",
        picture="brick_towers",
        caption="Nhóm tháp gạch ở thung lũng Hố Sậy được che chắn, thoát nước trước đợt mưa lớn tháng 11.",
        alt="Những ngọn tháp gạch đỏ rêu phong giữa thung lũng, mây xám phía trên",
        credit="Q.S",
        byline="QUỲNH SƠN",
        published="2024-11-12T09:35",
        tags=("di tích", "trùng tu", "mùa mưa"),
        source_name="Tạp chí Di sản Miền Trung",
        source_url="https://disanmientrung.example.vn/thap-gach-mua-mua",
        source_author="Tôn Nữ Khuê",
        source_published="2024-11-09",
    ),
)
