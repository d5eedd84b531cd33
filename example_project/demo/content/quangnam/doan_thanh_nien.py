"""Bài của chuyên mục Đoàn thể: đoàn thanh niên."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Một ngày trồng rừng ngập mặn của tuổi trẻ Khối",
        lead=(
            "Từ bốn giờ sáng, canh lúc nước ròng, 260 đoàn viên các cơ quan trong Khối lội xuống bãi bồi "
            "cửa sông, trồng 6.000 cây đước con thành bức tường xanh chắn sóng cho làng chài."
        ),
        body=(
            (
                "paragraph",
                (
                    "Trồng đước không chọn giờ theo đồng hồ mà theo con nước. Cả đoàn phải xong trước tám "
                    "giờ, khi triều lên. Ngư dân địa phương đi trước cắm tiêu, đoàn viên theo sau, mỗi "
                    "người một bó cây và một que chọc lỗ."
                ),
            ),
            ("heading", "Bùn đến gối, tiếng cười đến vai"),
            (
                "paragraph",
                (
                    "Nhiều bạn làm việc văn phòng lần đầu xuống bùn, ngã liên tục trong nửa giờ đầu. Đến "
                    "khi quen chân, hàng cây thẳng dần. Mỗi cụm 50 cây gắn một thẻ tre ghi tên chi đoàn "
                    "chịu trách nhiệm chăm sóc trong hai năm."
                ),
            ),
            (
                "gallery",
                (
                    "Nhật ký bằng ảnh: một buổi sáng ở cửa sông",
                    (
                        (
                            "tree_planting",
                            "Bàn tay lấm bùn giữ thẳng một cây đước non",
                            "Mỗi cây đước được cắm sâu 15 cm, cách nhau 70 cm.",
                            "V.A",
                        ),
                        (
                            "sea_beach",
                            "Bãi biển vắng lúc trời hửng sáng, vệt nước ròng loang loáng",
                            "Đoàn tập kết trên bãi lúc năm giờ sáng, chờ nước rút hẳn.",
                            "N.Đ",
                        ),
                        (
                            "river_boats",
                            "Ghe nhỏ chở đầy cây giống xanh cập vào doi đất",
                            "Ghe của bà con làng chài chở cây giống ra khu trồng.",
                            "V.A",
                        ),
                    ),
                ),
            ),
            ("heading", "Trồng xong mới là bắt đầu"),
            (
                "paragraph",
                (
                    "Kinh nghiệm hai đợt trước cho thấy tỷ lệ cây sống chỉ khoảng 54% vì hà bám và rác "
                    "nhựa. Lần này, các chi đoàn chia lịch mỗi tháng một lần ra gỡ hà, vớt rác, trồng dặm. "
                    "Nhật ký chăm sóc được cập nhật bằng ảnh chụp cùng một góc để dễ so sánh qua từng mùa "
                    "nước."
                ),
            ),
            (
                "paragraph",
                (
                    "“Hồi nhỏ tôi thấy rừng đước ở đây dày lắm. Tụi nhỏ trồng lại được chừng nào, tôi mừng "
                    "chừng đó”, ngư dân Đỗ Văn Rớt nói, tay vẫn chống sào đưa nhóm cuối cùng vào bờ."
                ),
            ),
        ),
        category="doan-thanh-nien",
        picture="tree_planting",
        caption="Đoàn viên các cơ quan trong Khối trồng cây đước ở bãi bồi cửa sông, ngày 24/3/2024.",
        alt="Thanh niên áo xanh lội bùn cắm những cây đước non thành hàng",
        credit="V.A",
        byline="VINH ANH",
        published="2024-03-26T08:00",
        tags=("Đoàn thanh niên", "rừng ngập mặn", "môi trường"),
    ),
    ArticleContent(
        title="Hơn 400 đơn vị máu từ ngày hội “Giọt ấm Xứ Quảng”",
        lead=(
            "Sáng 22/11, ngày hội hiến máu “Giọt ấm Xứ Quảng” do Đoàn Khối tổ chức thu hút 512 người đăng "
            "ký, tiếp nhận 438 đơn vị máu an toàn, vượt gần một phần mười so với kế hoạch."
        ),
        body=(
            (
                "paragraph",
                (
                    "Năm nay, ban tổ chức chia khung giờ đăng ký qua điện thoại nên không còn cảnh chờ "
                    "lâu. Trung bình mỗi người chỉ mất 35 phút từ lúc khai thông tin đến khi nghỉ ngơi, "
                    "uống ly nước đường."
                ),
            ),
            ("heading", "Người thứ 438"),
            (
                "paragraph",
                (
                    "Người hiến cuối cùng của buổi sáng là anh Chế Quang Vỹ, lái xe cứu thương. Anh đến "
                    "muộn vì vừa đưa một bệnh nhân chuyển viện. Đây là lần thứ 21 anh hiến máu."
                ),
            ),
            (
                "quote",
                (
                    ("Tôi chở người bệnh nên biết có những đêm túi máu quý thế nào. Mình còn cho được thì cứ cho."),
                    "Anh Chế Quang Vỹ",
                    "Lái xe cứu thương, người hiến máu lần thứ 21",
                ),
            ),
            (
                "paragraph",
                (
                    "Trong số người tham gia có 139 bạn trẻ hiến lần đầu. Mỗi người được một “anh chị đồng "
                    "hành” giải thích từng bước, giữ giúp đồ đạc và nhắn tin hỏi thăm vào buổi tối."
                ),
            ),
            ("heading", "Lập danh sách dự bị nhóm máu hiếm"),
            (
                "paragraph",
                (
                    "Nhân dịp này, Đoàn Khối ra mắt câu lạc bộ nhóm máu hiếm với 23 thành viên, sẵn sàng "
                    "có mặt trong vòng một giờ khi bệnh viện gọi. Thông tin thành viên do bệnh viện quản "
                    "lý, không công khai."
                ),
            ),
            (
                "paragraph",
                (
                    "Ngày hội tiếp theo dự kiến diễn ra vào tháng 3/2027 tại khu công nghiệp Bình Phong, "
                    "mở buổi chiều tối để công nhân thuận tiện tham gia."
                ),
            ),
        ),
        category="doan-thanh-nien",
        picture="volunteers_blood_donation",
        caption="Đoàn viên, công chức tham gia hiến máu tại ngày hội “Giọt ấm Xứ Quảng”, sáng 22/11/2026.",
        alt="Người hiến máu nằm trên ghế dài, nhân viên y tế và tình nguyện viên đứng bên",
        credit="B.T",
        byline="BẢO THƯ",
        published="2026-11-22T17:10",
        tags=("hiến máu", "Đoàn thanh niên", "nhân đạo"),
    ),
    ArticleContent(
        title="Dọn bãi biển trước giờ mặt trời lên",
        lead=(
            "Cứ thứ Bảy đầu tháng, trước khi khách tắm biển đến, hơn trăm đoàn viên cùng bà con Bình Phong "
            "có mặt trên bãi cát, nhặt rác và ghi chép từng loại để tìm nguồn phát thải."
        ),
        body=(
            (
                "paragraph",
                (
                    "Sáng 06/6, buổi dọn bãi thứ mười bảy diễn ra trên đoạn dài 2,1 km. Sau chín mươi "
                    "phút, nhóm gom được 640 kg rác, trong đó gần một nửa là dây lưới, phao xốp và can "
                    "nhựa đã qua sử dụng."
                ),
            ),
            ("heading", "Nhặt rồi phải đếm"),
            (
                "paragraph",
                (
                    "Điểm khác của nhóm là tờ phiếu phân loại. Rác được chia thành mười hai loại, cân, ghi "
                    "ngày và hướng gió. Sau một năm, số liệu cho thấy phao xốp tăng vọt vào tháng 3 và "
                    "tháng 9, trùng thời điểm các lồng bè thay phao."
                ),
            ),
            (
                "paragraph",
                (
                    "Đoàn Khối mang biểu đồ đến gặp tổ nuôi lồng. Hai bên thỏa thuận điểm thu đổi: mười "
                    "phao hỏng lấy một phao mới giá rẻ. Ba tháng nay, lượng phao trôi vào bờ giảm 58%."
                ),
            ),
            ("heading", "Biển sạch nuôi lại người"),
            (
                "paragraph",
                (
                    "Bà Sử Thị Thắm, chủ quán nước trên bãi, nay tự đặt bốn giỏ rác và không dùng ống hút "
                    "nhựa. “Khách khen bãi sạch, ngồi lâu hơn, tôi bán được thêm trái dừa”, bà kể."
                ),
            ),
            (
                "paragraph",
                (
                    "Từ tháng 7, các chi đoàn sẽ hướng dẫn học sinh ven biển dùng chung phiếu phân loại "
                    "này, biến buổi dọn bãi thành một giờ học ngoài trời."
                ),
            ),
        ),
        category="doan-thanh-nien",
        picture="sea_beach",
        caption="Bãi biển Bình Phong sạch rác sau buổi ra quân của đoàn viên và người dân, sáng 06/6/2026.",
        alt="Bãi cát dài lúc bình minh, nhóm người cầm bao nhặt rác đi dọc mép sóng",
        credit="V.A",
        byline="VINH ANH",
        published="2026-06-09T07:50",
        tags=("môi trường", "Đoàn thanh niên", "biển sạch"),
        related=("Một ngày trồng rừng ngập mặn của tuổi trẻ Khối",),
    ),
)
