"""Tin trong tỉnh: thời sự và thông báo."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Giao ban tháng 11: Việc nào dân chờ lâu thì làm trước",
        lead=(
            "Sáng 23/11, cán bộ chủ chốt các xã, phường dự giao ban trực tuyến, rà từng đầu việc còn lại của "
            "năm và dành phần lớn thời gian cho những kiến nghị của người dân đã quá hạn trả lời."
        ),
        body=(
            (
                "paragraph",
                "Theo báo cáo tổng hợp tại hội nghị, từ đầu năm đến giữa tháng 11, các địa phương tiếp nhận "
                "1.063 kiến nghị qua tiếp công dân và họp bản. Trong đó, 918 kiến nghị đã có câu trả lời "
                "bằng văn bản, số còn lại chủ yếu liên quan đến đất đai, nước sinh hoạt và đường vào khu "
                "sản xuất.",
            ),
            ("heading", "Trả lời phải kèm thời hạn"),
            (
                "paragraph",
                "Nhiều ý kiến thẳng thắn cho rằng cách trả lời “đang xem xét” khiến người dân mất niềm tin "
                "hơn cả lời từ chối. Hội nghị thống nhất từ tháng 12, mọi văn bản trả lời phải ghi rõ ba "
                "nội dung: việc thuộc thẩm quyền của ai, bao giờ xong và người dân liên hệ với cán bộ nào "
                "để theo dõi.",
            ),
            (
                "paragraph",
                "Đại diện xã Nậm Phìn cho biết, xã đã thử niêm yết danh sách kiến nghị ngay tại nhà văn hóa "
                "từng bản, việc xong tô màu xanh, việc chậm tô màu đỏ. Sau bốn tháng, số kiến nghị gửi lặp "
                "lại giảm gần một nửa.",
            ),
            ("heading", "Tập trung cho tháng cuối năm"),
            (
                "paragraph",
                "Ba nhóm việc được yêu cầu hoàn thành trước ngày 25/12 gồm: giải ngân các công trình nước "
                "sạch, phòng, chống rét cho đàn gia súc và rà soát hộ thiếu ăn dịp giáp hạt. Bí thư cấp ủy "
                "cơ sở trực tiếp kiểm tra, không khoán trắng cho bộ phận chuyên môn.",
            ),
            (
                "callout",
                (
                    "note",
                    "Người dân theo dõi kiến nghị ở đâu?",
                    "Danh sách kiến nghị và thời hạn trả lời được niêm yết tại trụ sở xã, phường và nhà văn "
                    "hóa bản, cập nhật vào ngày 05 hằng tháng.",
                ),
            ),
        ),
        category="thoi-su",
        picture="conference_stage",
        caption="Các xã, phường dự giao ban trực tuyến từ điểm cầu của mình, sáng 23/11.",
        alt="Hội trường có màn hình lớn, cán bộ ngồi theo dãy bàn dài phía dưới sân khấu",
        credit="L.S",
        byline="Lệ Sương",
        published="2026-11-24T07:30",
        tags=("giao ban", "cải cách hành chính", "dân vận"),
        related=("Lịch tiếp công dân định kỳ tháng 12/2026",),
    ),
    ArticleContent(
        title="Ngày hội Đại đoàn kết ở bản Nà Pheo: Mâm cơm chung của ba dân tộc",
        lead=(
            "Không thuê rạp, không đặt cỗ, ngày hội năm nay ở bản Nà Pheo, xã Mường Lẻng bắt đầu từ sáng sớm "
            "bằng tiếng dao thớt của hơn 80 gia đình cùng góp gạo, góp rau, góp gà làm bữa cơm chung."
        ),
        body=(
            (
                "paragraph",
                "Từ ba hôm trước, Ban Công tác Mặt trận bản đã họp chia việc. Nhóm hộ người Thái lo xôi và "
                "cá nướng, nhóm hộ người Mông lo thịt hun khói và mèn mén, nhóm hộ người Dao lo rau rừng "
                "cùng món gà nấu gừng. Thanh niên dựng sân khấu bằng tre ngay giữa sân nhà văn hóa.",
            ),
            ("heading", "Nhìn lại một năm"),
            (
                "paragraph",
                "Phần lễ gọn trong 40 phút. Trưởng Ban Công tác Mặt trận Tòng Văn Lả đọc bản tổng kết dài "
                "đúng hai trang: năm qua bản có thêm 11 hộ thoát nghèo, 74 hộ được bình xét gia đình văn "
                "hóa, cả bản góp 420 ngày công làm mương Huổi Tát.",
            ),
            (
                "quote",
                (
                    "Trước đây ba xóm ăn ba mâm, nói chuyện cũng theo ba xóm. Làm mương chung rồi mới thấy, "
                    "nước chảy qua ruộng nhà này thì cũng chảy sang ruộng nhà kia.",
                    "Ông Tòng Văn Lả",
                    "Trưởng Ban Công tác Mặt trận bản Nà Pheo",
                ),
            ),
            ("heading", "Hội vui, việc rõ"),
            (
                "image",
                (
                    "festival_drums",
                    "Đội trống và chiêng đứng thành vòng cung trên sân, người xem vây quanh",
                    "Tiếng trống mở đầu phần hội kéo dài đến cuối chiều 18/11.",
                    "M.K",
                ),
            ),
            (
                "paragraph",
                "Phần hội có kéo co, đẩy gậy và thi gói bánh. Giải thưởng là hạt giống rau và cuốc xẻng do "
                "các hộ kinh doanh trong bản ủng hộ. Buổi chiều, trước khi ra về, mỗi xóm ký vào bản cam "
                "kết năm tới: đổ bê tông 300 m đường ngõ, di chuyển 19 chuồng trại ra xa nhà và không để "
                "học sinh bỏ học sau Tết.",
            ),
        ),
        category="thoi-su",
        picture="stilt_houses",
        caption="Bản Nà Pheo có 86 hộ thuộc ba dân tộc Thái, Mông, Dao cùng sinh sống.",
        alt="Những nếp nhà sàn quây quanh khoảng sân rộng, khói bếp bay lên giữa sườn núi",
        credit="M.K",
        byline="Minh Khau",
        published="2026-11-18T16:40",
        tags=("đại đoàn kết", "mặt trận", "bản làng"),
        related=("Xòe chiêng vang bên dòng Nậm Lẻng",),
    ),
    ArticleContent(
        title="Lịch tiếp công dân định kỳ tháng 12/2026",
        lead="",
        body=(
            (
                "paragraph",
                "Trang thông tin điện tử Đảng bộ tỉnh Lai Châu thông báo lịch tiếp công dân định kỳ tháng "
                "12/2026 để cán bộ, đảng viên và Nhân dân được biết. Địa điểm tiếp là phòng tiếp công dân "
                "tại Khu Trung tâm Hành chính – Chính trị tỉnh.",
            ),
            ("heading", "Thời gian cụ thể"),
            (
                "table",
                (
                    "Lịch tiếp công dân tháng 12/2026",
                    (
                        ("Ngày", "Buổi", "Nội dung ưu tiên"),
                        ("03/12/2026", "Sáng, từ 8 giờ", "Đất đai, tái định cư"),
                        ("10/12/2026", "Sáng, từ 8 giờ", "Chính sách dân tộc, người có công"),
                        ("17/12/2026", "Chiều, từ 14 giờ", "Xây dựng cơ bản, nước sinh hoạt"),
                        ("24/12/2026", "Sáng, từ 8 giờ", "Các nội dung khác"),
                    ),
                ),
            ),
            (
                "paragraph",
                "Người đến trình bày mang theo căn cước và các giấy tờ liên quan đến vụ việc. Trường hợp "
                "nhiều người cùng có một nội dung, đề nghị cử <b>không quá năm người đại diện</b>, kèm danh "
                "sách có chữ ký của những người còn lại. Công dân chưa thông thạo tiếng phổ thông có thể "
                "báo trước để được bố trí phiên dịch tiếng Thái, Mông, Dao hoặc Hà Nhì.",
            ),
            ("heading", "Đăng ký và gửi đơn"),
            (
                "paragraph",
                "Công dân đăng ký trước qua điện thoại 0213 3000 123 trong giờ hành chính hoặc thư điện tử "
                '<a href="mailto:tiepdan@laichau.example">tiepdan@laichau.example</a>, chậm nhất hai ngày '
                "làm việc trước buổi tiếp. Đơn gửi qua đường bưu điện được ghi sổ và báo đã nhận trong ba "
                "ngày làm việc.",
            ),
            (
                "paragraph",
                "Kết quả tiếp công dân được tổng hợp, công bố trên Trang thông tin điện tử trong tuần đầu "
                "tháng 01/2027, kèm danh mục vụ việc đã chuyển cơ quan có thẩm quyền giải quyết.",
            ),
            (
                "callout",
                (
                    "important",
                    "Lưu ý",
                    "Nếu ngày tiếp công dân trùng với lịch họp đột xuất, ngày tiếp bù sẽ được thông báo "
                    "trên Trang thông tin điện tử trước ít nhất 24 giờ.",
                ),
            ),
        ),
        category="tin-trong-tinh",
        picture="",
        caption="",
        alt="",
        credit="",
        byline="Ban Biên tập",
        published="2026-11-23T14:00",
        tags=("tiếp công dân", "thông báo"),
    ),
)
