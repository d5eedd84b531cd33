"""Bài của chuyên mục Tin tức – Sự kiện: tin trong tỉnh."""

from __future__ import annotations

from demo.content.types import ArticleContent

ARTICLES: tuple[ArticleContent, ...] = (
    ArticleContent(
        title="Khởi công tuyến đường nối ba xã vùng tây Quế Thịnh",
        lead=(
            "Sáng 23/11, tuyến đường dài 14,6 km nối các xã Quế Thịnh, Trà Lộc và A Liêng chính thức khởi "
            "công, mở ra hy vọng chấm dứt cảnh hơn 1.900 hộ dân bị chia cắt mỗi khi mưa lớn."
        ),
        body=(
            (
                "paragraph",
                (
                    "Đường cũ men theo sườn núi, chỗ hẹp nhất chưa tới ba mét và có năm ngầm tràn. Mùa mưa "
                    "năm ngoái, học sinh thôn Tà Rin phải nghỉ học tổng cộng 19 ngày vì nước ngập ngầm số "
                    "3. Tuyến mới rộng sáu mét rưỡi, có bốn cầu thay cho các ngầm thấp và hệ thống rãnh "
                    "thoát nước dọc hai bên."
                ),
            ),
            ("heading", "Mặt bằng đã bàn giao chín phần mười"),
            (
                "paragraph",
                (
                    "Đến ngày khởi công, 286 trong số 312 hộ có đất trên tuyến đã bàn giao mặt bằng. Hai "
                    "mươi sáu hộ còn lại chủ yếu vướng cây lâu năm đang kỳ thu hoạch, chính quyền ba xã "
                    "thống nhất lùi thời hạn đến sau vụ quế cuối tháng 12."
                ),
            ),
            (
                "paragraph",
                (
                    "“Bà con không tiếc đất, chỉ mong được hái xong lứa này”, ông Blúp Nhới, người có uy "
                    "tín ở A Liêng, nói khi đứng bên cọc mốc vừa cắm trong vườn nhà."
                ),
            ),
            ("heading", "Làm cuốn chiếu để kịp mùa khô"),
            (
                "paragraph",
                (
                    "Đơn vị thi công chia tuyến thành ba đoạn, làm đến đâu rải cấp phối đến đó để xe máy "
                    "vẫn lưu thông. Ban Quản lý dự án công bố số điện thoại tiếp nhận phản ánh tại nhà văn "
                    "hóa mười một thôn dọc tuyến."
                ),
            ),
            (
                "paragraph",
                (
                    "Theo kế hoạch, đoạn Quế Thịnh – Trà Lộc thông xe kỹ thuật vào tháng 9/2027; toàn "
                    "tuyến hoàn thành trong quý II năm 2028. Các chi bộ thôn dọc tuyến nhận phần việc giám "
                    "sát cộng đồng, mỗi tuần họp nhanh một lần ngay tại công trường."
                ),
            ),
        ),
        category="tin-trong-tinh",
        picture="workers_road",
        caption=(
            "Công nhân triển khai những mét nền đường đầu tiên trên tuyến Quế Thịnh – Trà Lộc – A Liêng, sáng 23/11."
        ),
        alt="Công nhân mặc áo phản quang làm việc cạnh xe lu trên nền đường đất đỏ",
        credit="V.A",
        byline="VINH ANH",
        published="2026-11-23T09:40",
        tags=("giao thông", "nông thôn mới", "vùng tây"),
        related=("Hiến đất mở đường: khi cán bộ tháo hàng rào nhà mình trước",),
    ),
    ArticleContent(
        title="Ngư dân Bình Phong vươn khơi sau mùa biển động",
        lead=(
            "Sau gần ba tháng neo bờ vì gió mùa, 74 tàu cá của xã Bình Phong đồng loạt xuất bến sáng "
            "18/02, mang theo nhu yếu phẩm, thiết bị giám sát hành trình và lời hẹn trở về đủ đầy."
        ),
        body=(
            (
                "paragraph",
                (
                    "Từ bốn giờ sáng, cầu cảng đã rộn tiếng gọi nhau chuyển đá, chuyển dầu. Chủ tàu Lê Văn "
                    "Tịnh kiểm tra lần cuối chiếc máy thông tin tầm xa vừa được thay pin. Chuyến này tàu "
                    "ông đi cùng năm tàu khác trong tổ đoàn kết số 4, hẹn nhau mỗi sáu giờ báo vị trí một "
                    "lần."
                ),
            ),
            ("heading", "Tổ đoàn kết giữa trùng khơi"),
            (
                "paragraph",
                (
                    "Xã hiện có 12 tổ đoàn kết với 431 lao động. Tổ nào cũng có đảng viên làm nòng cốt, "
                    "quy ước rõ: tàu bạn hỏng máy thì tàu gần nhất bỏ lưới đến hỗ trợ, tiền dầu do cả tổ "
                    "chia đều. Năm 2024, các tổ đã giúp nhau chín lần trên biển, trong đó có hai lần lai "
                    "dắt tàu gặp nạn vào bờ an toàn."
                ),
            ),
            (
                "quote",
                (
                    ("Ở biển, hàng xóm là chiếc tàu nhìn thấy ánh đèn của mình. Vào tổ rồi mới thấy đêm bớt dài."),
                    "Ông Lê Văn Tịnh",
                    "Tổ trưởng tổ đoàn kết số 4, xã Bình Phong",
                ),
            ),
            ("heading", "Giữ luật để giữ nghề"),
            (
                "paragraph",
                (
                    "Trước ngày xuất bến, cán bộ thủy sản và bộ đội biên phòng đến từng tàu hướng dẫn ghi "
                    "nhật ký khai thác điện tử. Tất cả 74 tàu đều mở thiết bị giám sát 24/24 giờ. Những "
                    "chủ tàu lớn tuổi được con cháu kèm thao tác ngay trên boong."
                ),
            ),
            (
                "paragraph",
                (
                    "Chi bộ thôn Cửa Lạch còn lập nhóm hỗ trợ gia đình người đi biển, thay nhau đưa đón "
                    "học sinh, trông nom cụ già trong thời gian trụ cột vắng nhà. Dự kiến chuyến biển đầu "
                    "năm kéo dài 20 đến 25 ngày."
                ),
            ),
        ),
        category="tin-trong-tinh",
        picture="fishing_boats",
        caption="Tàu cá Bình Phong xuất bến trong buổi ra quân đánh bắt vụ cá nam, ngày 18/02/2025.",
        alt="Nhiều tàu cá sơn xanh treo cờ nối đuôi nhau rời bến lúc bình minh",
        credit="H.G",
        byline="HÀN GIANG",
        published="2025-02-18T17:25",
        tags=("ngư dân", "kinh tế biển", "tổ đoàn kết"),
    ),
    ArticleContent(
        title="Nhà máy dệt may Bình Phong đón công nhân trở lại sau Tết",
        lead=(
            "Ngày làm việc đầu xuân Giáp Thìn, 1.063 trong số 1.092 công nhân của nhà máy dệt may Bình "
            "Phong có mặt tại chuyền, một tỷ lệ mà ban giám đốc nói là cao nhất trong sáu năm."
        ),
        body=(
            (
                "paragraph",
                (
                    "Xe đưa đón dừng trước cổng từ sáu giờ rưỡi. Ở mỗi chuyền, tổ trưởng phát phong bao "
                    "mừng tuổi và một tấm thiệp ghi lịch tăng ca dự kiến của quý I. Không có diễn văn dài, "
                    "ca máy đầu tiên chạy lúc bảy giờ ba mươi phút."
                ),
            ),
            ("heading", "Giữ người từ trước khi nghỉ"),
            (
                "paragraph",
                (
                    "Kinh nghiệm của chi bộ nhà máy là trò chuyện với công nhân từ giữa tháng Chạp. Mười "
                    "bốn đảng viên chia nhau gặp từng tổ, ghi lại ai cần vé xe, ai gửi con cho ông bà, ai "
                    "đang tính chuyển việc. Từ danh sách ấy, công ty bố trí 18 chuyến xe về quê và lùi "
                    "ngày trở lại cho 57 người ở vùng núi cao."
                ),
            ),
            (
                "quote",
                (
                    (
                        "Hỏi trước một câu thì giữ được một người. Tuyển mới, dạy nghề lại mất ba tháng, "
                        "chưa kể cái tình trong tổ phải gây dựng từ đầu."
                    ),
                    "Chị Phạm Thị Hoài Lan",
                    "Bí thư chi bộ nhà máy dệt may Bình Phong",
                ),
            ),
            ("heading", "Đơn hàng đã kín quý II"),
            (
                "paragraph",
                (
                    "Theo ban giám đốc, đơn hàng hiện đủ việc đến hết tháng 6. Nhà máy cần thêm khoảng 120 "
                    "lao động cho chuyền áo khoác mới, ưu tiên người địa phương và cam kết trả lương trong "
                    "thời gian học nghề."
                ),
            ),
            (
                "paragraph",
                (
                    "Công đoàn cơ sở cũng thông báo sẽ mở lại lớp trông trẻ ngoài giờ vào tháng 3, nhận "
                    "tối đa 45 cháu, kinh phí do công ty và quỹ công đoàn cùng chi trả."
                ),
            ),
        ),
        category="tin-trong-tinh",
        picture="factory",
        caption="Công nhân chuyền may số 3 trong ca làm việc đầu tiên sau kỳ nghỉ Tết, ngày 19/02/2024.",
        alt="Dãy nhà xưởng mái xanh với hàng máy may và công nhân mặc đồng phục",
        credit="M.K",
        byline="MINH KHÊ",
        published="2024-02-19T14:10",
        tags=("công nhân", "doanh nghiệp", "việc làm"),
    ),
    ArticleContent(
        title="Bến sông Trường Lộc đón chuyến hàng nông sản đầu tiên",
        lead=(
            "Chuyến sà lan đầu tiên chở 420 tấn dưa, bắp và bột sắn rời bến Trường Lộc cuối tuần qua, giảm "
            "gần một phần ba chi phí so với đi đường bộ theo tính toán của chủ hàng."
        ),
        body=(
            (
                "paragraph",
                (
                    "Bến thủy nội địa Trường Lộc được nâng cấp từ một bãi cát sỏi bỏ không suốt bảy năm. "
                    "Cầu bến dài 96 mét, tiếp nhận phương tiện đến 600 tấn, phía sau là kho mát 1.200 mét "
                    "vuông dành cho hàng tươi."
                ),
            ),
            ("heading", "Người trồng dưa khỏi thức đêm chờ xe"),
            (
                "paragraph",
                (
                    "Trước kia, mỗi vụ dưa, bà con bãi bồi phải thuê xe tải nhỏ chạy đường vòng 38 km ra "
                    "quốc lộ. Gặp ngày mưa, xe không vào được, dưa chín rục trong chòi. Nay hợp tác xã gom "
                    "hàng tại ruộng, đưa ra bến chưa đầy mười phút."
                ),
            ),
            (
                "paragraph",
                (
                    "“Vụ này tôi bán được giá hơn năm trước 800 đồng mỗi ký, quan trọng là ngủ ngon”, bà "
                    "Huỳnh Thị Sương, chủ ruộng dưa 1,2 héc-ta, cười nói."
                ),
            ),
            ("heading", "Còn chờ nạo vét luồng"),
            (
                "paragraph",
                (
                    "Khó khăn lớn nhất là mực nước. Từ tháng 4 đến tháng 7, đoạn qua cồn Giữa cạn dưới 1,6 "
                    "mét, sà lan phải chở non tải. Đơn vị khai thác đã gửi phương án nạo vét 2,3 km luồng "
                    "và đề nghị lắp bốn phao báo đêm."
                ),
            ),
            (
                "paragraph",
                (
                    "Trước mắt, bến chạy hai chuyến mỗi tuần vào thứ Ba và thứ Bảy. Khi lượng hàng ổn định "
                    "trên 1.500 tấn mỗi tháng, đơn vị sẽ tăng chuyến và mở thêm dịch vụ đóng gói tại chỗ."
                ),
            ),
        ),
        category="tin-trong-tinh",
        picture="harbour",
        caption=("Sà lan chở 420 tấn nông sản rời bến Trường Lộc trong chuyến hàng mở tuyến, ngày 09/8/2025."),
        alt="Cần cẩu và những chồng thùng hàng bên bến nước, một sà lan đang cập mạn",
        credit="Q.S",
        byline="QUỲNH SƠN",
        published="2025-08-12T10:15",
        tags=("vận tải thủy", "nông sản", "hạ tầng"),
        source_name="Báo Kinh tế Miền Duyên Hải",
        source_url="https://duyenhai.example.vn/ben-song-truong-loc",
        source_author="Quỳnh Sơn",
        source_published="2025-08-10",
    ),
)
