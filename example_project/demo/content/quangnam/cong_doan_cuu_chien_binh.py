"""Bài của chuyên mục Đoàn thể: công đoàn, hội cựu chiến binh."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Hội thao công chức: sân chơi gắn kết",
        lead=(
            "Ba ngày, bảy môn thi và gần 900 vận động viên: hội thao công chức năm nay bỏ bảng tổng sắp "
            "huy chương, thay bằng giải dành cho đơn vị có nhiều người lần đầu ra sân nhất."
        ),
        body=(
            (
                "paragraph",
                (
                    "Ý tưởng của Công đoàn xuất phát từ thực tế những mùa trước chỉ vài chục gương mặt "
                    "quen đi thi, số còn lại ngồi xem. Thể lệ mới yêu cầu mỗi đội có ít nhất một phần ba "
                    "thành viên chưa từng dự hội thao."
                ),
            ),
            ("heading", "Kéo co đông hơn bóng đá"),
            (
                "paragraph",
                (
                    "Bất ngờ lớn nhất là môn kéo co nam nữ phối hợp với 48 đội. Nhiều phòng ban tập từ năm "
                    "giờ sáng trước sân cơ quan. Chị Âu Thị Hảo, kế toán 52 tuổi, đứng đầu dây trong trận "
                    "tranh giải ba."
                ),
            ),
            (
                "paragraph",
                (
                    "“Tôi ngồi bàn giấy ba mươi năm, nay mới biết tay mình còn khỏe. Thua mà cả phòng cười "
                    "đến khản tiếng”, chị nói."
                ),
            ),
            (
                "table",
                (
                    "Các môn thi và số đội tham gia",
                    (
                        ("Môn", "Số đội", "Số vận động viên"),
                        ("Bóng đá bảy người", "16", "192"),
                        ("Kéo co phối hợp", "48", "384"),
                        ("Cầu lông đôi", "52", "104"),
                        ("Chạy tiếp sức", "30", "120"),
                        ("Cờ tướng, bóng bàn, bóng chuyền hơi", "21", "97"),
                    ),
                ),
            ),
            ("heading", "Từ hội thao đến thói quen"),
            (
                "paragraph",
                (
                    "Giải “Đội hình mới” được trao cho đơn vị có 78% vận động viên lần đầu tham gia. Phần "
                    "thưởng là một bộ dụng cụ thể thao đặt tại cơ quan."
                ),
            ),
            (
                "paragraph",
                (
                    "Sau hội thao, 14 công đoàn cơ sở thành lập nhóm đi bộ buổi chiều. Công đoàn sẽ hỗ trợ "
                    "huấn luyện viên trong ba tháng đầu và đo sức khỏe định kỳ cho người đăng ký."
                ),
            ),
        ),
        category="cong-doan",
        picture="sports_field",
        caption="Trận chung kết bóng đá bảy người tại Hội thao công chức Đảng bộ Khối, chiều 27/7/2025.",
        alt="Sân cỏ với hai đội áo đỏ và áo xanh đang tranh bóng, khán đài kín người",
        credit="M.K",
        byline="MINH KHÊ",
        published="2025-07-29T09:00",
        tags=("hội thao", "công đoàn", "rèn luyện sức khỏe"),
    ),
    ArticleContent(
        title="Bữa cơm ca đêm và tiếng nói của công đoàn",
        lead=(
            "Sau hai phiên đối thoại thẳng thắn, bữa ăn ca đêm của công nhân ở ba doanh nghiệp ven đô tăng "
            "thêm 7.000 đồng mỗi suất, có món nóng và được công đoàn cùng giám sát mỗi tuần."
        ),
        body=(
            (
                "paragraph",
                (
                    "Mười một giờ đêm, nhà ăn sáng đèn. Khay cơm có cá kho, canh bí và một quả chuối. Hai "
                    "tháng trước, ở chính chỗ này, công nhân bỏ lại gần một phần ba số suất vì cơm nguội "
                    "và canh lạt."
                ),
            ),
            ("heading", "Một bảng cân cho cả hai phía"),
            (
                "paragraph",
                (
                    "Cán bộ công đoàn không bắt đầu bằng kiến nghị mà bằng chiếc cân. Trong mười đêm liền, "
                    "họ cân phần ăn thừa, ghi lại món nào bị bỏ nhiều nhất. Bảng số liệu được đặt lên bàn "
                    "đối thoại bên cạnh hóa đơn thực phẩm."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Nhìn đống cơm thừa quy ra tiền, giám đốc hiểu ngay: tăng bảy nghìn mà người ta ăn "
                        "hết thì vẫn rẻ hơn."
                    ),
                    "Anh La Hồng Phát",
                    "Chủ tịch công đoàn cơ sở",
                ),
            ),
            ("heading", "Giám sát để giữ lời"),
            (
                "paragraph",
                (
                    "Mỗi tuần, một tổ gồm hai công nhân, một đại diện công ty và một cán bộ y tế kiểm tra "
                    "bếp không báo trước. Kết quả chấm theo mười tiêu chí, dán ngay cửa nhà ăn."
                ),
            ),
            (
                "paragraph",
                (
                    "Sau sáu tuần, lượng thức ăn thừa giảm còn 6%, số người xin nghỉ giữa ca vì mệt giảm "
                    "hẳn. Công đoàn đang chuẩn bị nội dung đối thoại tiếp theo về phòng nghỉ cho lao động "
                    "nữ mang thai."
                ),
            ),
        ),
        category="cong-doan",
        picture="night_city",
        caption="Khu công nghiệp ven đô sáng đèn về đêm, nơi hơn 2.000 lao động làm việc theo ca.",
        alt="Phố đêm với ô cửa sáng đèn và vệt xe chạy dài dưới cầu vượt",
        credit="H.G",
        byline="HÀN GIANG",
        published="2023-12-19T15:30",
        tags=("công đoàn", "bữa ăn ca", "đối thoại"),
    ),
    ArticleContent(
        title="Cựu chiến binh kể chuyện ở sân trường",
        lead=(
            "Không đọc diễn văn, bốn cựu chiến binh ngồi giữa sân trường, mỗi người mang theo một kỷ vật "
            "và kể một câu chuyện dài đúng mười phút cho hơn 600 học sinh nghe."
        ),
        body=(
            (
                "paragraph",
                (
                    "Chiếc bi đông móp, tấm khăn dù, lá thư chưa gửi và một đôi dép cao su được đặt trên "
                    "chiếc bàn học trò. Các em được cầm tận tay, được hỏi bất cứ điều gì. Câu hỏi đầu tiên "
                    "đến từ một bé lớp 6: “Lúc đó ông có sợ không ạ?”."
                ),
            ),
            ("heading", "Có sợ, nhưng thương bạn hơn"),
            (
                "paragraph",
                (
                    "Ông Thân Văn Khuê, 73 tuổi, im lặng một lúc rồi trả lời là có. Ông kể đêm vượt sông, "
                    "người bạn cùng làng đưa cho ông chiếc phao duy nhất. Cả sân trường lặng đi."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Chúng tôi không kể để các cháu thấy mình giỏi. Kể để các cháu biết hòa bình có "
                        "tên người trong đó."
                    ),
                    "Ông Thân Văn Khuê",
                    "Hội viên Hội Cựu chiến binh Khối",
                ),
            ),
            ("heading", "Bài tập về nhà không chấm điểm"),
            (
                "paragraph",
                (
                    "Sau buổi kể chuyện, mỗi lớp nhận một “bài tập”: về hỏi ông bà, hàng xóm một câu "
                    "chuyện cũ rồi chép lại. Nhà trường sẽ chọn 50 bài đóng thành tập, lưu trong thư viện."
                ),
            ),
            (
                "paragraph",
                (
                    "Hội Cựu chiến binh Khối cho biết, năm 2024 đã tổ chức 18 buổi kể chuyện ở các trường. "
                    "Điều các bác rút ra là nói ít về chiến công, nói nhiều về tình người, các cháu sẽ nhớ "
                    "lâu hơn."
                ),
            ),
        ),
        category="hoi-cuu-chien-binh",
        picture="school_yard",
        caption=(
            "Học sinh Trường Trung học cơ sở Bình Phong nghe cựu chiến binh kể chuyện truyền thống, sáng 20/12/2024."
        ),
        alt="Học sinh áo trắng khăn đỏ ngồi thành vòng dưới bóng cây phượng giữa sân trường",
        credit="N.Đ",
        byline="NGUYỄN ĐOAN",
        published="2024-12-20T16:30",
        tags=("cựu chiến binh", "truyền thống", "học sinh"),
    ),
    ArticleContent(
        title="Chuyến đò nghĩa tình của người lính cũ",
        lead=(
            "Mười tám năm qua, cựu chiến binh Khổng Tấn Lực chèo đò ngang chở học sinh và người ốm ở cồn "
            "Giữa qua sông không lấy tiền, chỉ xin mỗi người mặc áo phao cho đúng."
        ),
        body=(
            (
                "paragraph",
                (
                    "Cồn Giữa có 97 hộ, bốn bề là nước. Sáng nào cũng vậy, từ năm giờ rưỡi, ông Lực gõ ba "
                    "tiếng vào mạn đò. Bọn trẻ nghe hiệu, ôm cặp chạy xuống bến, tự lấy áo phao trên giàn "
                    "tre."
                ),
            ),
            ("heading", "Lời hẹn với người bạn nằm lại"),
            (
                "paragraph",
                (
                    "Ít ai biết con đò bắt đầu từ một lời hẹn. Trong chiến tranh, bạn ông mơ ngày về làm "
                    "cây cầu qua cồn. Bạn không về. Năm 2005, dùng tiền phụ cấp dành dụm, ông đóng con đò "
                    "đầu tiên."
                ),
            ),
            (
                "paragraph",
                (
                    "“Tôi không làm nổi cây cầu cho nó. Thì tôi làm con đò, ngày nào cũng bắc qua rồi lại "
                    "bắc về”, ông nói, mắt nhìn ra giữa dòng."
                ),
            ),
            ("heading", "Cả bến cùng giữ đò"),
            (
                "paragraph",
                (
                    "Năm 2020, hội cựu chiến binh xã giúp ông thay máy, lắp đèn và đăng kiểm. Phụ huynh "
                    "chia phiên cùng ông trực bến những ngày nước lớn. Khi gió trên cấp 5, đò nghỉ, thầy "
                    "cô gửi bài qua điện thoại."
                ),
            ),
            (
                "paragraph",
                (
                    "Hiện cây cầu dân sinh nối cồn đã có trong kế hoạch khảo sát. Hỏi ông có buồn khi đò "
                    "phải nghỉ, ông lắc đầu: ngày thông cầu, ông sẽ là người đi bộ qua đầu tiên, mang theo "
                    "hai nén hương."
                ),
            ),
        ),
        category="hoi-cuu-chien-binh",
        picture="river_boats",
        caption="Chuyến đò ngang của ông Khổng Tấn Lực đưa học sinh cồn Giữa sang sông đến trường.",
        alt="Con đò gỗ chở học sinh mặc áo phao băng qua khúc sông rộng",
        credit="Q.S",
        byline="QUỲNH SƠN",
        published="2023-07-25T08:15",
        tags=("cựu chiến binh", "nghĩa tình", "cồn Giữa"),
        source_name="Báo Bến Nước",
        source_url="https://bennuoc.example.vn/chuyen-do-nghia-tinh",
        source_author="Phương Lam",
        source_published="2023-07-23",
    ),
)
